/** Parameters of a view that a form sends along. */
export function Kept({ params }: { params: URLSearchParams }) {
  return [...params].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}

import { FileText } from 'lucide-react'

type FileDropProps = { label: string; hint: string }

/** A file to choose, or to drop on the field: browsers take a file that is dropped on it. */
export function FileDrop({ label, hint }: FileDropProps) {
  return (
    <div className="space-y-2">
      <label htmlFor="file" className="flex items-center gap-2 text-sm font-medium">
        <FileText aria-hidden className="size-4 text-soft" />
        {label}
      </label>
      <input
        id="file"
        name="file"
        type="file"
        accept=".txt,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf"
        aria-describedby="file-hint"
        className="block w-full rounded-(--radius) border border-dashed bg-sheet px-4 py-8 text-sm file:mr-3 file:rounded-(--radius) file:border file:border-line file:bg-wash file:px-3 file:py-1.5 file:font-medium"
      />
      <p id="file-hint" className="text-sm text-soft">
        {hint}
      </p>
    </div>
  )
}

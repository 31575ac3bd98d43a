/** What floats over the page: the only thing with a shadow. */
export const floatClass =
  'fixed top-[12vh] left-1/2 z-50 w-[min(40rem,calc(100vw-2rem))] -translate-x-1/2 rounded-(--radius) border bg-sheet p-3 shadow-xl outline-none'

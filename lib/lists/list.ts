/** What a parameter of an address can be. */
export type Param = string | number | readonly string[] | undefined

/**
 * A list, declared once by its noun: its address, its parameters (`query.ts`), its menus and its facets are made from it.
 * Plain data, since addresses are made in the browser too, where no parameter is read.
 */
export type List<Facet extends string = string> = {
  path: string
  /** What it can be sorted by, each either way. */
  sorts?: readonly string[]
  /** How it is sorted unless asked otherwise. */
  sort?: string
  /** The filters whose values are counted beside it. */
  facets: readonly Facet[]
  /** Those of them whose values are records, of which there may be thousands; of a code list people read all. */
  long: readonly Facet[]
  /** Other parameters that go unsaid while they are this. */
  usual?: Record<string, Param>
}

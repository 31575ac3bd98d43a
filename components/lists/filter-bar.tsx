import { FilterChoices, type FilterChoicesProps } from '@/components/lists/filter-choices'
import { ClientMessages } from '@/components/site/client-messages'

/** What a list can be narrowed by, with how many rows each value would show. */
export function FilterBar<Name extends string>(choices: FilterChoicesProps<Name>) {
  return (
    <ClientMessages of={['lists']}>
      <FilterChoices {...choices} />
    </ClientMessages>
  )
}

/** The form that selected rows are sent with. */
export const SELECTION = 'selection'

/** How hard cases are decided (codebook, section 6), in English. */
export const rulings = {
  counts: [
    '“Support X” counts where X is the parties’ own work (an intention, declaratory), not where it is the effort of somebody else. “Reaffirm support for X” is a reaffirmation.',
    'What one party pledges and the text welcomes is that party’s commitment. What a third party pledges is nobody’s here.',
    '“Are launching X” and “are expanding X” count where a named thing is under way.',
    '“Which will …” after an instrument just signed counts where the parties do it, not where it is an effect.',
    '“May” is a permission and does not count.',
    'A principle affirmed with no act in it does not count; “commitment to the principle of X” is a reaffirmation.',
    'A call to the parties’ own bodies counts (an intention, declaratory); a call to others does not.',
    '«Выступают за X» counts where X is their own act.',
    'A list inside a list is followed one level down.',
  ],
  obligors: [
    'A document adopted in an organisation’s name binds the organisation’s code (SCO, CSTO); words that name its members bind the members.',
    'Where “we” takes in one who is only helped, that one is left out.',
    'Participants whom the text does not name are not guessed.',
  ],
  reciprocity: [
    'With one obligor it is always unilateral.',
    'Each at home, each abstaining, each complying, each informing the other: reciprocal.',
    'All the rest: joint.',
  ],
  horizon: [
    'What recurs (“annually”) and what is conditional (“subject to”, “until …”) is no deadline.',
    '“Soon” and «в скорейшем времени» are six months; “early 2023” is 31 March 2023; “by the end of the year” is 31 December.',
    'A deadline in a heading holds for the list below it.',
    'Where the day of the statement is not known, an inferred horizon keeps its words and has no day.',
  ],
  invitation:
    'An invitation with its acceptance is one record, firm, owed by host and guest. One that is not yet accepted, or an accession left open, is soft and owed by those who invite.',
  acts: 'Consent to be bound by a bilateral treaty under ratification is the exchange of instruments, not the vote at home (Vienna Convention on the Law of Treaties, articles 2(1)(b), 13 and 14). The act of a parliament or a head of state is a domestic approval.',
}
export type Rulings = typeof rulings

/** The tests that show a claim of the essay, beside its patterns; a test of the claims asks that each stands in its file under its title. */

/** A test, by its file and its title. */
export interface ShownByTest {
  readonly file: string;
  readonly title: string;
}

const test = (file: string, title: string): ShownByTest => ({
  file: `tests/${file}.test.ts`,
  title,
});
const rules = (title: string): ShownByTest => test('model/lawsOfRules', title);
const accounts = (title: string): ShownByTest => test('model/lawsOfAccounts', title);

/** By the id of the claim. */
const TESTS_OF_CLAIMS: Readonly<Record<string, readonly ShownByTest[]>> = {
  C1: [test('analysis/simplePairs', '%s against %s ends as it is known to')],
  C4: [
    accounts('a report is believed as far as its accuracy goes'),
    test('play/present', 'the true origin of an attack changes nothing that either seat is shown'),
  ],
  C5: [rules('anger makes restraint and mediation dearer at home, the more the audience counts')],
  C7: [rules('a leadership whose support falls below twenty falls with it')],
  C8: [
    accounts(
      'of every violent event four figures are told: the truth, two claims, and a later estimate near the truth',
    ),
  ],
  C9: [accounts('a misreading costs the misread side the trust of the other, who hears a rumour')],
  C12: [rules('a divided movement close to the militants can sign less')],
  C14: [
    test('analysis/simplePairs', '%s against %s ends as it is known to'),
    rules(
      'signing costs support at home by how far below the win-set it is, and nothing within it',
    ),
  ],
  C15: [
    rules(
      'asking for more while the host delivers widens the gap between what is expected and what is done',
    ),
  ],
  C18: [
    rules(
      'vulnerable and angry governments slip more, and a standing channel prevents slips and misreadings',
    ),
  ],
  C20: [rules('an international audience dampens what a domestic one sharpens')],
  C21: [accounts('a lapse of the clock is logged as the choice it became')],
  C22: [
    accounts('the civilian ledger of a match adds up to the harm done, and harm never shrinks'),
  ],
  C24: [accounts('the shares of the civilian ledger sum to one for every cause that does harm')],
  C26: [rules('relocation passes for delivery until verification catches it')],
  C27: [
    rules(
      'a strike under an agreement costs the more trust, the stronger the pledge not to use force',
    ),
  ],
  C30: [rules('a mediator whom only one side trusts is heard under the insider rule alone')],
};

/** Every claim that tests show, by its id. */
export const CLAIMS_WITH_TESTS: readonly string[] = Object.keys(TESTS_OF_CLAIMS);

/** The tests that show the claim of this id; none where patterns alone show it. */
export function testsOfClaim(id: string): readonly ShownByTest[] {
  return TESTS_OF_CLAIMS[id] ?? [];
}

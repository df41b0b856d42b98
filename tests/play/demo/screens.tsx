/** The screens around the board on invented words, for the demo page. */
import type { JSX } from 'preact';
import { Bet } from '../../../src/play/dom/screens/bet.tsx';
import { Brief, type BriefWords } from '../../../src/play/dom/screens/brief.tsx';
import { Curtain } from '../../../src/play/dom/screens/curtain.tsx';
import { HelpDialog, HistoryDialog, MenuDialog } from '../../../src/play/dom/screens/dialogs.tsx';
import { Door } from '../../../src/play/dom/screens/door.tsx';
import { Ended } from '../../../src/play/dom/screens/ended.tsx';
import type { Say } from '../../../src/text/speaker.ts';
import { CHOOSING, THEATRE } from '../fixture.ts';

const nothing = (): void => {};

const BRIEF: BriefWords = {
  side: 'struck',
  kicker: 'Cabinet file · Islamabad',
  heading: 'What you want, what you fear',
  paragraphs: [
    'Attacks that begin on the other side of the line have killed soldiers, police and passers-by. You want them to stop, and you want to be seen to have stopped them.',
    'You fear a street that takes patience for weakness, and a war that neither treasury can pay for.',
  ],
  expectations: CHOOSING.desks[0].expectations,
  theirs: {
    side: 'host',
    who: 'Kabul, in public',
    text: 'Our soil is used against no one. Whoever closes crossings and drives out families should not speak of good neighbours.',
  },
  notice: 'A model with invented numbers about suffering that is real.',
};

/** A screen by name. */
export function screenNamed(name: string, say: Say): JSX.Element | undefined {
  switch (name) {
    case 'door':
    case 'faults':
      return (
        <Door
          say={say}
          scenarios={[
            {
              id: 'pakistan-afghanistan',
              title: 'Pakistan and Afghanistan',
              facts: 'October 2025 · up to 20 turns',
              summary:
                'Autumn 2025. Attacks along the frontier, crossings about to close, a mediator waiting in Doha.',
              sides: { struck: 'Pakistan', host: 'Afghanistan' },
              theatre: THEATRE,
              notice:
                'A model with invented numbers about suffering that is real. Nothing you enter leaves this device.',
            },
            {
              id: 'two-valleys',
              title: 'Two valleys',
              facts: 'October 2025 · up to 20 turns',
              summary: 'A short crisis between invented neighbours, to learn the board.',
              sides: { struck: 'Upland', host: 'Lowland' },
            },
          ]}
          resume={{
            label: 'Resume turn 4 as Pakistan',
            crisis: 'pakistan-afghanistan',
            onResume: nothing,
          }}
          {...(name === 'faults'
            ? {
                faults: {
                  file: 'my-crisis.json',
                  rows: [
                    {
                      where: 'line 12, column 16 · sides.struck.support',
                      message: 'Support is 520; it must lie between 0 and 100.',
                    },
                    {
                      where: 'line 30, column 3 · mediator',
                      message: 'Unknown key; did you mean “mediators”?',
                    },
                  ],
                },
              }
            : {})}
          more={[{ label: 'Workshop', onOpen: nothing }]}
          onStart={nothing}
          onFile={nothing}
        />
      );
    case 'brief':
      return <Brief words={BRIEF} theatre={THEATRE} onContinue={nothing} say={say} />;
    case 'bet':
      return (
        <Bet
          say={say}
          theatre={THEATRE}
          onBet={nothing}
          endings={[
            { id: 'durable-framework', label: 'A lasting framework' },
            { id: 'fragile-ceasefire', label: 'A fragile ceasefire' },
            { id: 'frozen-stalemate', label: 'A frozen stalemate' },
            { id: 'recurrent-cycle', label: 'The cycle goes on' },
            { id: 'leadership-crisis-struck', label: 'Islamabad’s government falls' },
            { id: 'leadership-crisis-host', label: 'Kabul’s leadership falls' },
            { id: 'fracture', label: 'The ruling movement splits' },
            { id: 'open-conflict', label: 'Open conflict' },
          ]}
          civilians={[
            { id: 'few', label: 'up to 50' },
            { id: 'some', label: '50 to 200' },
            { id: 'many', label: '200 to 600' },
            { id: 'most', label: 'more' },
          ]}
        />
      );
    case 'curtain':
      return <Curtain side="host" who="Kabul" onReady={nothing} say={say} />;
    case 'ended':
      return (
        <Ended
          say={say}
          theatre={THEATRE}
          handing={{
            code: 'SP1-7C90B-259ED-5D57F-FEJYL',
            name: 'Amina',
            onName: nothing,
            onSave: async () => Promise.resolve('Saved'),
            isOwnCrisis: false,
          }}
          onDebrief={nothing}
          more={[{ label: 'Play again', onOpen: nothing }]}
          words={{
            ending: 'fragile-ceasefire',
            kicker: 'The end · turn 16',
            sentence: 'The guns are silent, and nobody has checked why.',
            why: 'You signed a text without inspectors; it held for three turns.',
            seat: 'struck',
            who: { own: 'Islamabad', other: 'Kabul' },
            bars: [
              {
                id: 'security',
                label: 'Security',
                share: 0.56,
                figure: '56',
                explanation: 'Attacks fell, the groups stayed.',
                other: { share: 0.61, figure: '61' },
              },
              {
                id: 'survival',
                label: 'Political survival',
                share: 0.48,
                figure: '48',
                explanation: 'You are still in office.',
                other: { share: 0.66, figure: '66' },
              },
              {
                id: 'civilians',
                label: 'Civilians',
                share: 0.35,
                figure: '35',
                explanation: 'What both peoples were spared.',
                other: { share: 0.35, figure: '35' },
              },
              {
                id: 'relations',
                label: 'Relations',
                share: 0.52,
                figure: '52',
                explanation: 'A channel stands; trust is thin.',
                other: { share: 0.52, figure: '52' },
              },
            ],
            ledger: CHOOSING.ledger,
          }}
        />
      );
    case 'menu':
      return (
        <MenuDialog
          say={say}
          onClose={nothing}
          ways={[
            { label: 'Go on', onOpen: nothing },
            { label: 'Start again', isRisky: true, onOpen: nothing },
            { label: 'Leave', isRisky: true, onOpen: nothing },
          ]}
        />
      );
    case 'help':
      return <HelpDialog say={say} onClose={nothing} />;
    case 'history':
      return (
        <HistoryDialog
          say={say}
          onClose={nothing}
          turns={[3, 2].map((turn) => ({
            turn: `Turn ${turn}`,
            date: 'early November',
            stage: 'Attack',
            headline: 'A checkpoint is shelled near Chaman',
            choices: [
              { side: 'struck', who: 'Islamabad', posture: 'restraint', title: 'Quiet inquiry' },
              {
                side: 'host',
                who: 'Kabul',
                posture: 'retaliation',
                title: 'Deny and turn the blame',
              },
            ],
            outcome: 'The crisis moved to accusation.',
          }))}
        />
      );
    default:
      return undefined;
  }
}

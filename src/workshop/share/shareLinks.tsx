/** The links of a valid scenario: what they say of the play, one for each side, and as a code for the projector. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { SIDES, type Side } from '../../model/vocabulary/words.ts';
import { isUnreadableCode, LONGEST_CLASS_CODE } from '../../scenario/runs/codes/classCode.ts';
import type { Say } from '../../text/speaker.ts';
import { attempt } from '../../ui/rooms/faults.ts';
import type { Validated } from '../editor/editorStore.ts';
import type { DocumentOrigin } from '../editor/scenarioDocument.ts';
import { Abreast } from '../form/fields/abreast.tsx';
import { CopyRow } from './copyRow.tsx';
import { editorLink, fragmentsFor, playLink, type Fragments, type PlayAsked } from './links.ts';
import { QrCode } from './qrCode.tsx';
import * as buttonCss from '../../ui/look/button.module.css';
import * as formCss from '../form/form.module.css';
import * as panesCss from '../panes/panes.module.css';
import * as shareCss from './share.module.css';

/** What the links lead to, and how they are written. */
interface LinksProps {
  readonly fragments: Fragments;
  /** The seats that have a link of their own: one is enough where two persons play. */
  readonly seats: readonly Side[];
  readonly isFriend: boolean;
  readonly linkOf: (fragment: string, side: Side) => string;
  readonly nameOf: (side: Side) => string;
  readonly say: Say;
}

/** The links to be copied: short ones, and for whoever needs them whole ones and the workshop’s. */
function LinkRows({ fragments, isFriend, linkOf, nameOf, say, seats }: LinksProps): JSX.Element {
  const isShort = fragments.short !== fragments.whole;
  return (
    <section class={shareCss.shareLinks}>
      {seats.map((side) => (
        <CopyRow
          key={side}
          tone={isFriend ? 'neutral' : side}
          label={nameOf(side)}
          note=""
          text={linkOf(fragments.short, side)}
          say={say}
        />
      ))}
      <p class={formCss.fieldNote}>
        {say(isShort ? 'share-short-note' : 'share-whole-note', {
          letters: linkOf(fragments.short, 'struck').length,
        })}
      </p>
      <details class={shareCss.shareMore}>
        <summary>{say('share-more')}</summary>
        {isShort
          ? seats.map((side) => (
              <CopyRow
                key={side}
                tone={isFriend ? 'neutral' : side}
                label={say('share-whole', { link: nameOf(side) })}
                note={
                  side === seats.at(-1)
                    ? say('share-whole-note', { letters: linkOf(fragments.whole, side).length })
                    : ''
                }
                text={linkOf(fragments.whole, side)}
                say={say}
              />
            ))
          : null}
        <CopyRow
          tone="neutral"
          label={say('share-bench')}
          note={say('share-bench-note')}
          text={editorLink(location.href, fragments.whole)}
          say={say}
        />
      </details>
    </section>
  );
}

/** The link of a side as a code for the projector. */
function QrPart({
  fragments,
  isFriend,
  linkOf,
  nameOf,
  say,
  sides,
}: LinksProps & { readonly sides: Validated['scenario']['sides'] }): JSX.Element {
  const [shown, setShown] = useState<Side>('struck');
  const code = linkOf(fragments.qr, shown);
  return (
    <section class={shareCss.shareQr}>
      <h3>{say('share-qr')}</h3>
      {isFriend ? null : (
        <Abreast
          legend={say('share-qr-side')}
          answers={SIDES.map((side) => ({ id: side, label: sides[side].name, tone: side }))}
          chosen={shown}
          onPick={setShown}
        />
      )}
      <QrCode
        link={code}
        label={say('share-qr-label', { link: nameOf(shown) })}
        denseNote={say('share-qr-dense')}
        tooLong={say('share-qr-long', { letters: code.length })}
        largeLabel={say('share-qr-large')}
      />
    </section>
  );
}

/** Links and code; `from` is where the scenario was opened. */
export function ShareLinks(props: {
  readonly valid: Validated;
  readonly from: DocumentOrigin;
  readonly say: Say;
}): JSX.Element {
  const { from, say, valid } = props;
  const [fragments, setFragments] = useState<Fragments>();
  const [asked, setAsked] = useState<PlayAsked>({ code: '', rival: 'hidden', clock: false });
  useEffect(() => {
    attempt(async () => setFragments(await fragmentsFor(valid, from)));
  }, []);
  if (fragments === undefined) return <p class={panesCss.paneEmpty}>{say('share-making')}</p>;
  const { sides } = valid.scenario;
  const readable = isUnreadableCode(asked.code) ? { ...asked, code: '' } : asked;
  const linkOf = (fragment: string, side: Side): string =>
    playLink(location.href, fragment, { ...readable, side });
  const isFriend = asked.rival === 'friend';
  const seats: readonly Side[] = isFriend ? ['struck'] : SIDES;
  const nameOf = (side: Side): string =>
    isFriend ? say('share-link-friend') : say('share-link-side', { side: sides[side].name });
  const links = { fragments, seats, isFriend, linkOf, nameOf, say };
  return (
    <>
      <ShareSettings asked={asked} onChange={setAsked} say={say} />
      <LinkRows {...links} />
      <QrPart {...links} sides={sides} />
    </>
  );
}

function ShareSettings(props: {
  readonly asked: PlayAsked;
  readonly onChange: (asked: PlayAsked) => void;
  readonly say: Say;
}): JSX.Element {
  const { asked, onChange, say } = props;
  const codeId = useId();
  const isUnreadable = isUnreadableCode(asked.code);
  return (
    <section class={shareCss.shareSettings}>
      <Abreast
        legend={say('share-rival')}
        answers={[
          { id: 'hidden', label: say('share-rival-hidden') },
          { id: 'friend', label: say('share-rival-friend') },
        ]}
        chosen={asked.rival}
        onPick={(rival) => onChange({ ...asked, rival })}
      />
      <Abreast
        legend={say('share-clock')}
        answers={[
          { id: 'off', label: say('share-clock-off') },
          { id: 'on', label: say('share-clock-on') },
        ]}
        chosen={asked.clock ? 'on' : 'off'}
        onPick={(clock) => onChange({ ...asked, clock: clock === 'on' })}
      />
      <div class={shareCss.shareCode}>
        <label for={codeId}>{say('share-code')}</label>
        <span class={shareCss.shareCodeRow}>
          <input
            id={codeId}
            class={`${formCss.textBox} ${formCss.short}`}
            type="text"
            maxLength={LONGEST_CLASS_CODE}
            aria-invalid={isUnreadable}
            autocomplete="off"
            value={asked.code}
            onInput={(event) => onChange({ ...asked, code: event.currentTarget.value })}
          />
          <button
            type="button"
            class={buttonCss.button}
            onClick={() => onChange({ ...asked, code: newCode(say) })}
          >
            {say('share-code-new')}
          </button>
        </span>
        <p class={formCss.fieldNote}>
          {isUnreadable
            ? say('class-code-unreadable', { code: asked.code })
            : say('share-code-note')}
        </p>
      </div>
    </section>
  );
}

/** A word and a number that are easy to call across a room. */
function newCode(say: Say): string {
  const words = say('share-code-words').split(' ');
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint16Array(2));
  return `${words[first % words.length] ?? ''}-${10 + (second % 90)}`;
}

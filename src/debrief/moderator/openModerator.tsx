/** The door of the projector: lays it over the page, and gives the page back as it was. */
import '../figure/figure.module.css';
import './moderator.module.css';
import { renderPage } from '../../ui/rooms/renderPage.tsx';
import { Moderator } from './moderator.tsx';
import type { ModeratorProps } from './moderator.tsx';

/** What is shown, and what is done when it has been left. */
export interface OpenModerator extends Omit<ModeratorProps, 'onLeave'> {
  readonly onLeave?: () => void;
}

/**
 * Lays the projector over the whole window, in a new element of `root` (the page's body). All else in `root` can neither be
 * reached nor read until it is left; then the focus returns to where it was. Returns what closes it from outside.
 * Throws where there is no finding and no prompt.
 */
export function openModerator(
  root: HTMLElement,
  { onLeave, ...content }: OpenModerator,
): () => void {
  if (content.findings.length + content.prompts.length === 0)
    throw new Error('openModerator: there is neither a finding nor a prompt to show');
  const { activeElement } = root.ownerDocument;
  const others = [...root.children].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && !one.inert,
  );
  const place = root.ownerDocument.createElement('div');
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    if (root.ownerDocument.fullscreenElement !== null)
      root.ownerDocument.exitFullscreen().catch(() => {});
    renderPage(null, place);
    place.remove();
    for (const other of others) other.inert = false;
    if (activeElement instanceof HTMLElement && activeElement.isConnected)
      activeElement.focus({ preventScroll: true });
    onLeave?.();
  };
  root.append(place);
  for (const other of others) other.inert = true;
  renderPage(<Moderator {...content} onLeave={close} />, place);
  return close;
}

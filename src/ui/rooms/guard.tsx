/** Keeps a fault in drawing one part of a page from taking the rest along. */
import { Component } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { failurePage } from './failure.ts';

interface GuardProps {
  readonly children: ComponentChildren;
  /** What stands in place of a part that cannot be drawn; left out, the page that says what failed. */
  readonly instead?: (again: () => void) => JSX.Element;
}

interface GuardState {
  readonly reason?: unknown;
  readonly isBroken: boolean;
}

/** Draws its children; where one of them throws while it is drawn, what stands in their place says so and offers to draw them anew. */
export class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { isBroken: false };

  override componentDidCatch(reason: unknown): void {
    console.error(reason);
    this.setState({ isBroken: true, reason });
  }

  override render(
    { children, instead }: GuardProps,
    { isBroken, reason }: GuardState,
  ): ComponentChildren {
    if (!isBroken) return children;
    const again = (): void => this.setState({ isBroken: false, reason: undefined });
    return instead?.(again) ?? <Failed reason={reason} again={again} />;
  }
}

function Failed(props: { readonly reason: unknown; readonly again: () => void }): JSX.Element {
  const { again, reason } = props;
  return <div ref={(place) => place?.replaceChildren(failurePage({ reason, again }))} />;
}

// What a store holds is drawn: at first, after a change, after a change that came before anybody could listen, and of another store.
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { createStore, type Store } from '../../src/ui/store.ts';
import { useStore } from '../../src/ui/useStore.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const drawn = (): string | null => root.textContent;

function Shown(props: { readonly store: Store<string>; readonly onDrawn?: () => void }) {
  const words = useStore(props.store);
  return (
    <p>
      {words}
      <Inner onDrawn={props.onDrawn} />
    </p>
  );
}

/** Its effects come before those of what is around it. */
function Inner(props: { readonly onDrawn: (() => void) | undefined }) {
  useLayoutEffect(() => props.onDrawn?.(), []);
  return null;
}

test('a store is drawn, and drawn again when it changes', async () => {
  const store = createStore('one');
  render(<Shown store={store} />, root);
  await expect.poll(drawn).toBe('one');
  store.set('two');
  await expect.poll(drawn).toBe('two');
});

test('a change before anybody listens is drawn, too', async () => {
  const store = createStore('one');
  render(<Shown store={store} onDrawn={() => store.set('two')} />, root);
  await expect.poll(drawn).toBe('two');
});

test('another store is listened to instead of the first', async () => {
  const [first, second] = [createStore('one'), createStore('other')];
  render(<Shown store={first} />, root);
  render(<Shown store={second} />, root);
  await expect.poll(drawn).toBe('other');
  second.set('another');
  await expect.poll(drawn).toBe('another');
  first.set('late');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(root.textContent).toBe('another');
});

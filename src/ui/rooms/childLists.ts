/** Lists of an element's children: how they stood before they were changed, and how they come to stand so again. */

/** Whether a node is a text. */
export function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE;
}

/** Whether two lists hold the same nodes in the same order. */
export function isSame(some: readonly Node[], others: readonly Node[]): boolean {
  return some.length === others.length && some.every((node, index) => node === others[index]);
}

/** The children of `parent` before `records`, the latest changes of the page: what was done to them is undone backwards, on a list. */
export function childrenBefore(
  parent: Node,
  records: readonly MutationRecord[],
): readonly ChildNode[] {
  const children: Node[] = [...parent.childNodes];
  const changes = records.filter(({ target, type }) => target === parent && type === 'childList');
  for (const { addedNodes, nextSibling, removedNodes } of changes.toReversed()) {
    for (const node of addedNodes) children.splice(children.indexOf(node), 1);
    const at = nextSibling === null ? children.length : children.indexOf(nextSibling);
    children.splice(at, 0, ...removedNodes);
  }
  return children as ChildNode[];
}

/**
 * Lets exactly `children` stand in `parent`. Texts are taken out first, so that an element which stands right among its like is not
 * moved: a moved one would lose the focus.
 */
export function stand(parent: Node, children: readonly ChildNode[]): void {
  const found = [...parent.childNodes];
  if (isSame(children, found)) return;
  for (const child of found) if (isText(child) || !children.includes(child)) child.remove();
  let at = parent.firstChild;
  for (const child of children) {
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
}

/** What a step from one format of scenarios to the next is, and what it tells of itself. */

/** What a migration did at one place: a key that moved, or a value that is written in another way. */
export interface MigrationChange {
  readonly kind: 'moved' | 'rewritten';
  /** The place in the older format, and the place in the newer one. */
  readonly formerPath: string;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A step from one format to the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly migrate: (value: unknown) => {
    readonly value: unknown;
    readonly changes: readonly MigrationChange[];
  };
}

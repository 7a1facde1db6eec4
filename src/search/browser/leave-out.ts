/** One attempt to show records: what was asked for, group by group, and what came of it. */
export interface Attempt<Group> {
  asked: readonly number[][];
  groups: PromiseSettledResult<Group>[];
  total: number;
}

/**
 * Shows what can be loaded, and tells which topics cannot: without a network, those that are not kept.
 *
 * @param wanted the records to be shown
 * @param attempt shows so many of them
 * @throws whatever the attempt did, when no topic can be loaded
 */
export async function leaveOut<Group>(
  wanted: ReadonlySet<number>,
  topicOf: (record: number) => string,
  attempt: (records: ReadonlySet<number>) => Promise<Attempt<Group>>,
): Promise<{ groups: Group[]; total: number; absent: string[] }> {
  const absent = new Set<string>();
  for (;;) {
    const left = new Set([...wanted].filter((record) => !absent.has(topicOf(record))));
    const { asked, groups, total } = await attempt(left);
    let failure: PromiseRejectedResult | undefined;
    for (const [at, group] of groups.entries()) {
      if (group.status === 'fulfilled') continue;
      failure = group;
      absent.add(topicOf(asked[at]?.[0] ?? -1));
    }
    if (!failure) {
      const loaded = groups.flatMap((group) => (group.status === 'fulfilled' ? [group.value] : []));
      return { groups: loaded, total, absent: [...absent] };
    }
    if ([...left].every((record) => absent.has(topicOf(record)))) throw failure.reason;
  }
}

/** A part of an answer could not be loaded: the texts of a topic. */
export interface TopicMissing {
  topic?: string;
}

/**
 * Shows what can be loaded, and tells which topics cannot: without a network, those that are not kept.
 *
 * @param wanted the records to be shown
 * @param attempt shows so many of them, or fails with a {@link TopicMissing}
 * @throws whatever the attempt did, when no topic can be loaded
 */
export async function leaveOut<Shown>(
  wanted: ReadonlySet<number>,
  topicOf: (record: number) => string,
  attempt: (records: ReadonlySet<number>) => Promise<Shown>,
): Promise<Shown & { absent: string[] }> {
  const absent: string[] = [];
  for (;;) {
    const left = new Set([...wanted].filter((record) => !absent.includes(topicOf(record))));
    try {
      return { ...(await attempt(left)), absent };
    } catch (error) {
      const { topic } = error as TopicMissing;
      if (topic === undefined || [...left].every((record) => topicOf(record) === topic)) throw error;
      absent.push(topic);
    }
  }
}

/** Stops a command with a message for the person who runs it; no stack is shown. */
export class CommandError extends Error {
  readonly problem: string;
  readonly remedy: string;

  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem} → ${remedy}`, options);
    this.name = 'CommandError';
    this.problem = problem;
    this.remedy = remedy;
  }
}

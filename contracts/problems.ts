/**
 * What is wrong with an input, told so that its author can mend it without asking anyone.
 * Every check in backline collects problems and reports them together, before anything is changed.
 */
export interface Problem {
  /** Property path from the resource's arguments, for example `sites[1]` or `size.memory`. */
  readonly path: string;
  /** What is wrong, as a clause: `is not a site of this platform`. */
  readonly message: string;
  /** The value as it was given; left out when it is a secret. */
  readonly value?: unknown;
  /** What is allowed: a list, a range or a form. */
  readonly allowed?: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Thrown when arguments are invalid. Holds every problem found, not only the first. */
export class InvalidArguments extends Error {
  readonly subject: string;
  readonly problems: readonly Problem[];

  /** @param subject the resource they belong to, for example `SquadService "playlist"`. */
  constructor(subject: string, problems: readonly Problem[]) {
    super(describeProblems(subject, problems));
    this.name = "InvalidArguments";
    this.subject = subject;
    this.problems = problems;
  }
}

/** Throws {@link InvalidArguments} if there is any problem. */
export function refuseProblems(subject: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InvalidArguments(subject, problems);
}

/** The problems as text: one line of summary, then a paragraph for each. */
export function describeProblems(subject: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${subject}: ${count}, nothing was changed`, ...problems.map(describeProblem)].join("\n");
}

function describeProblem(problem: Problem): string {
  const value = "value" in problem ? ` (got ${JSON.stringify(problem.value) ?? "undefined"})` : "";
  const allowed = problem.allowed ? `\n      allowed: ${problem.allowed}` : "";
  return `  ${problem.path} ${problem.message}${value}${allowed}\n      fix: ${problem.fix}`;
}

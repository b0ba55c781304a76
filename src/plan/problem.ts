/** What is wrong with a plan, and where: `path` such as `slos[0].cells[3].promise`, `the plan` for all of it. */
export interface PlanProblem {
  readonly path: string;
  /** Goes on after the path: `names “x”, which no service level of the plan has`. */
  readonly message: string;
}

export type Report = (path: string, message: string) => void;

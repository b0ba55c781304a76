import type { CivilDate } from '../quantities/date.js';
import type { Ratio } from '../quantities/ratio.js';
import type { Span } from '../text/source.js';
import type { Expression, ValueType } from './expression.js';
import type {
  Escalation,
  Exclusion,
  Claim,
  Duty,
  Limit,
  Penalty,
  Pool,
  Stacking,
  Termination,
} from './remedies.js';
import type { Slo } from './service-level.js';
import type { Example } from './worked-example.js';

export type * from './expression.js';
export type * from './remedies.js';
export type * from './service-level.js';
export type * from './worked-example.js';

/*
 * The checked contract: names resolved to declared things, units resolved, everything that moves money explicit.
 * It exists for every input; what could not be understood is left out (and reported), never guessed.
 * Ids are the author's names; `label` falls back to the id with spaces for underscores, capitalised.
 * Sugar and core give the same checked contract.
 */

/** Something the author declared under a name. */
export interface Declared {
  readonly id: string;
  readonly label: string;
  /** The whole declaration. */
  readonly span: Span;
  /** The name alone. */
  readonly nameSpan: Span;
}

export interface Contract {
  readonly title: string;
  /** As written, e.g. `1.0.0`; undefined where the author gave none. */
  readonly version: string | undefined;
  readonly headerSpan: Span;
  readonly provider: Declared | undefined;
  readonly customer: Declared | undefined;
  readonly thirdParties: readonly Declared[];
  readonly term: Term | undefined;
  readonly renewal: Renewal | undefined;
  readonly governedBy: Governing | undefined;
  readonly zone: Stated<string> | undefined;
  readonly currency: Stated<string> | undefined;
  readonly parameters: readonly Parameter[];
  readonly fees: readonly Fee[];
  readonly calendars: readonly Calendar[];
  /** Severity first when there is one, then in the order of the text. */
  readonly dimensions: readonly Dimension[];
  readonly services: readonly Service[];
  readonly spans: readonly SpanOfTime[];
  readonly definitions: readonly Definition[];
  readonly facts: readonly Fact[];
  readonly slos: readonly Slo[];
  readonly exclusions: readonly Exclusion[];
  readonly penalties: readonly Penalty[];
  readonly pools: readonly Pool[];
  readonly stackings: readonly Stacking[];
  readonly limits: readonly Limit[];
  readonly claims: readonly Claim[];
  /** `remedy credits are the only remedy`: the choice, e.g. `credits are the only remedy`. */
  readonly remedies: readonly Stated<string>[];
  readonly terminations: readonly Termination[];
  readonly escalations: readonly Escalation[];
  readonly duties: readonly Duty[];
  readonly dependencies: readonly Dependency[];
  /** Printed, computes nothing. */
  readonly notes: readonly Stated<string>[];
  readonly examples: readonly Example[];
  /** Of a contract that amends another: what is above is the amended whole. */
  readonly amends?: Amendment;
}

/** `amends "Base agreement" from "base.sla" effective 2026-07-01` */
export interface Amendment {
  readonly title: string;
  /** As written. */
  readonly path: string;
  readonly effective: CivilDate;
  readonly span: Span;
}

/** A value together with the fact that states it. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}
/** Days from `from` (included) to `before` (excluded: the day after `until the end of`); open-ended without `before`. */
export interface Term {
  readonly from: CivilDate;
  readonly before: CivilDate | undefined;
  readonly span: Span;
}
/** `renews for 12 months unless cancelled 90 calendar days before the end` */
export interface Renewal {
  readonly months: number;
  readonly noticeDays: number | undefined;
  readonly span: Span;
}
/** `governed by "Master agreement", which prevails` */
export interface Governing extends Stated<string> {
  readonly prevails: boolean;
}
/** `depends on "Object storage" at 99.9%` */
export interface Dependency {
  readonly label: string;
  readonly share: Ratio;
  readonly span: Span;
}
export interface Money {
  /** In major units, exact. */
  readonly amount: Ratio;
  /** ISO 4217. */
  readonly currency: string;
}

/** Windows. Weeks are ISO weeks (Monday). `fiscal`: quarters or years that start in `startMonth`. `billing`: months from `startDay`. `fixed`: runs of `days` from `from`. `rolling`: the last `days` or `months` before each day. */
export type Period =
  | { readonly kind: 'calendar'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' }
  | { readonly kind: 'fiscal'; readonly unit: 'quarter' | 'year'; readonly startMonth: number }
  | { readonly kind: 'billing'; readonly unit: 'month'; readonly startDay: number }
  | { readonly kind: 'fixed'; readonly days: number; readonly from: CivilDate }
  | { readonly kind: 'rolling'; readonly unit: 'day' | 'month'; readonly count: number }
  | { readonly kind: 'term' };

/** `ask NAME TYPE from A to B, usually C`; `value` is what `fill` says, or the usual value; undefined where neither. */
export interface Parameter extends Declared {
  readonly type: ValueType;
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
  readonly value: Expression | undefined;
}

export interface Fee extends Declared {
  /** Money; undefined when the amount comes from invoices (records, figures or `given`). */
  readonly amount: Expression | undefined;
  readonly each: Period;
  /** Keys of invoice lines. */
  readonly by: readonly string[];
}

/** A set of time. `over`: intervals judged as a whole; `atLeastSeconds`: shorter stretches do not count (looked at across period ends). */
export interface SpanOfTime extends Declared {
  readonly source: 'outage' | 'maintenance' | 'deployment' | 'probe' | 'request' | 'ticket' | 'expression';
  readonly condition: Expression | undefined;
  readonly atLeastSeconds: number | undefined;
  readonly over:
    | {
        readonly seconds: number;
        readonly needs:
          { readonly count: number; readonly otherwise: 'good' | 'bad' | 'removed' } | undefined;
      }
    | undefined;
  /** Probes: bad after `fails` failures in a row, good after `answers` answers in a row. */
  readonly streak: { readonly fails: number; readonly answers: number } | undefined;
  readonly wholeMinutes: boolean;
}
/** `define NAME = EXPRESSION`. */
export interface Definition extends Declared {
  readonly value: Expression;
}
/** Something a person states. */
export interface Fact extends Declared {
  readonly text: string;
  readonly by: string | undefined;
  readonly deadline: Deadline | undefined;
  readonly silence: 'yes' | 'no' | undefined;
}
/** Prose deadline in calendar days (or open time), from a named moment: `within 30 calendar days after the end of the month`. */
export interface Deadline {
  readonly text: string;
  readonly amount: number;
  readonly unit: 'hour' | 'calendar day' | 'office day' | 'month' | 'billing cycle';
  readonly calendar: string | undefined;
  readonly direction: 'after' | 'before';
  readonly anchor: string;
}

export interface Calendar extends Declared {
  readonly hours: readonly OpenRule[];
  readonly closures: readonly Closure[];
  readonly holidays: readonly HolidayRule[];
  /** Its own zone; the contract's where undefined. */
  readonly zone: Stated<string> | undefined;
  /** `closed 25 December`: every year. */
  readonly yearlyClosures: readonly { readonly month: number; readonly day: number; readonly span: Span }[];
  /** `open 2026-12-24 09:00-12:00`: opens whatever closures and holidays say. */
  readonly openings: readonly {
    readonly date: CivilDate;
    readonly from: number;
    readonly to: number;
    readonly span: Span;
  }[];
  /** `calendar sites = london or new_york except shutdown`; the lists above are then empty. */
  readonly combination: CalendarCombination | undefined;
}
export type CalendarCombination =
  | { readonly kind: 'calendar'; readonly id: string }
  | {
      readonly kind: 'or' | 'and' | 'except';
      readonly left: CalendarCombination;
      readonly right: CalendarCombination;
    };
/** Open on `weekdays` (ISO, 1 = Monday) from minute `from` to minute `to` of the day; `to <= from` ends on the next day. */
export interface OpenRule {
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly since: CivilDate | undefined;
  readonly before: CivilDate | undefined;
  readonly span: Span;
}
/** Closed from `first` to before `before`. An overnight shift belongs to the day on which it opens. */
export interface Closure {
  readonly first: CivilDate;
  readonly before: CivilDate;
  readonly span: Span;
}
/** The holidays of a region, resolved from the calendar file beside the contract. */
export interface HolidayRule {
  readonly region: string;
  /** File as found, for the reader. */
  readonly file: string;
  /** Years the file covers, ascending. */
  readonly years: readonly number[];
  readonly days: readonly { readonly date: CivilDate; readonly name: string }[];
  readonly span: Span;
}

export interface Dimension extends Declared {
  /** Severity is ordered, highest first; so is a dimension that says `ordered`. */
  readonly ordered: boolean;
  readonly values: readonly Declared[];
  /** `dimension plan from records`: values are whatever records hold. */
  readonly fromRecords: boolean;
  /** `dimension priority by impact and urgency { … }` */
  readonly derivation:
    { readonly by: readonly string[]; readonly rows: readonly DerivationRow[] } | undefined;
}
export interface DerivationRow {
  readonly selector: Readonly<Record<string, readonly string[]>>;
  readonly otherwise: boolean;
  /** Id of the value of this dimension. */
  readonly value: string;
  readonly span: Span;
}

export interface Service extends Declared {
  readonly includes: readonly Stated<string>[];
  readonly excludes: readonly Stated<string>[];
  readonly hours: Stated<string> | undefined;
  readonly fee: Stated<string> | undefined;
  /** `expected 40,000 to 60,000 calls each calendar month`: what the promises are made for. */
  readonly volumes?: readonly Volume[];
}
export interface Volume {
  readonly from: number;
  /** The same as `from` for one figure. */
  readonly to: number;
  readonly record: string;
  readonly each: Period;
  readonly span: Span;
}

/** One value of each dimension that a table names, in the contract's order of dimensions. */
export type Cell = Readonly<Record<string, string>>;

/** Windows of time. Weeks are ISO weeks. `fixed`: runs of `days` from the day `from` (`YYYY-MM-DD`). */
export type Period =
  | { readonly kind: 'calendar'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' }
  | { readonly kind: 'fiscal'; readonly unit: 'quarter' | 'year'; readonly startMonth: number }
  | { readonly kind: 'billing'; readonly unit: 'month'; readonly startDay: number }
  | { readonly kind: 'fixed'; readonly days: number; readonly from: string }
  | { readonly kind: 'rolling'; readonly unit: 'day' | 'month'; readonly count: number }
  | { readonly kind: 'term' };

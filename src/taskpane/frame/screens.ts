/** The screens of the pane, in the order of their tabs. */
export const SCREENS = ['plan', 'scenarios', 'checks', 'trace', 'report'] as const;
export type Screen = (typeof SCREENS)[number];

/** The screen that was stored; the first where none is recognised. */
export const readScreen = (stored: unknown): Screen =>
  SCREENS.find((screen) => screen === stored) ?? SCREENS[0];

/** The page of the help on each screen. */
export const HELP_ON: Readonly<Record<Screen, string>> = {
  plan: 'guides/forms.html',
  scenarios: 'guides/scenarios.html',
  checks: 'guides/findings.html',
  trace: 'guides/trace.html',
  report: 'guides/reports.html',
};

/** The report that is not about the plan's money but about how far it was checked. */
export const AUDIT_REPORT = 'Audit report';

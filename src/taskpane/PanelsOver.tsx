import { Suspense, type ReactElement, type ReactNode } from 'react';
import { BuilderProvider } from './atHand/builder';
import { type Figures } from './atHand/figures';
import { HelpProvider } from './atHand/help';
import { type PlanAtHand } from './atHand/usePlan';
import { loadedWhenShown } from './frame/loadedWhenShown';
import { Reading } from './frame/Reading';
import { type PanelOver } from './frame/usePanelOver';

const HelpPanel = loadedWhenShown(async () => (await import('./help/HelpPanel')).HelpPanel);

const BuilderPanel = loadedWhenShown(async () => (await import('./builder/BuilderPanel')).BuilderPanel);

interface Props {
  readonly help: PanelOver;
  readonly builder: PanelOver;
  /** Null where there is no plan from which the builder could take names. */
  readonly figures: Figures | null;
  /** The scenario under which the screens show the plan. */
  readonly scenario: string;
  readonly attempt: PlanAtHand['attempt'];
  /** The screen. */
  readonly children: ReactNode;
}

/** The screen, and the help or the function builder in its place: what is covered is kept as it is. */
export function PanelsOver({ help, builder, figures, scenario, attempt, children }: Props): ReactElement {
  const build = (name: string) => {
    help.close();
    builder.open(name);
  };
  return (
    <>
      {help.asked !== null && (
        <Suspense fallback={<Reading failed={false} />}>
          <HelpPanel key={help.asked} asked={help.asked} close={help.close} build={figures && build} />
        </Suspense>
      )}
      <HelpProvider value={help.open}>
        {builder.asked !== null && figures && (
          <div hidden={help.asked !== null}>
            <Suspense fallback={<Reading failed={false} />}>
              <BuilderPanel
                key={builder.asked}
                asked={builder.asked}
                close={builder.close}
                {...{ figures, scenario, attempt }}
              />
            </Suspense>
          </div>
        )}
        <BuilderProvider value={builder.open}>
          <div hidden={help.asked !== null || (builder.asked !== null && figures !== null)}>{children}</div>
        </BuilderProvider>
      </HelpProvider>
    </>
  );
}

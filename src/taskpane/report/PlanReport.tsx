import {
  Button,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import about from '../../../package.json';
import { UNITS, type Unit } from '../../model/money/inUnits';
import { reportYears } from '../../workbook/reports/reportYears';
import { type ReportKind } from '../../workbook/reports/reports';
import { type Figures } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { useOnce } from '../atHand/useOnce';
import { type PlanAtHand } from '../atHand/usePlan';
import { writeSheet } from '../atHand/writingSheet';
import { partTitle, sizes, smallWords, stack } from '../look/theme';
import { drawnReport, reportSheet } from './drawnReport';
import { Paper } from './Paper';
import { paperWords } from './paperWords';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  screen: stack(tokens.spacingVerticalL),
  quiet: smallWords,
  title: partTitle,
  // one alone has the whole width for its names
  beside: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.besideField}, 1fr))`,
    gap: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  headed: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly figures: Figures;
  /** '' for the plan as entered. */
  readonly scenario: string;
  readonly attempt: PlanAtHand['attempt'];
  readonly kind: ReportKind;
  readonly pools: readonly string[];
}

/** A report of the plan: of what it is, as it will print, and into the workbook or a document. */
export function PlanReport({ figures, scenario, attempt, kind, pools }: Props): ReactElement | null {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const { plan, planName } = figures;
  const [unit, count] = useState<Unit>('£');
  const [pool, ofPool] = useState('');
  const [year, ofYear] = useState('');
  const [only, show] = useState('');
  const [live, follow] = useState(true);
  const [large, enlarge] = useState(false);
  const years = useMemo(() => reportYears(figures.plan), [figures.plan]);
  const opensOn = useMemo(() => kind.opensOn?.(plan, years) ?? years[0] ?? '', [kind, plan, years]);
  const asked = useMemo(
    () => ({
      ...{ planName, plan, scenario, unit },
      pool: pools.includes(pool) ? pool : (kind.opensWith?.(plan, pools) ?? pools[0] ?? ''),
      year: years.includes(year) ? year : opensOn,
      onlyYear: kind.byYear && years.includes(only) ? only : undefined,
    }),
    [planName, plan, scenario, unit, pool, year, years, opensOn, kind, only],
  );
  const context = useDeferredValue(asked);
  const drawn = useMemo(
    () => drawnReport(figures, kind, context, workbook.callFunction),
    [figures, kind, context, workbook],
  );
  const said = { scenario: kind.underScenario ? scenario : '', version: about.version };
  const sheet = useMemo(
    () => reportSheet(figures, drawn, { ...said, live: false, sheetName: 'Report' }).sheets[0],
    [figures, drawn],
  );
  const [insert] = useOnce(() =>
    attempt('Inserting the report', async () => {
      const taken = figures.reading.map((table) => table.sheet);
      await writeSheet(workbook, taken, [drawn.report.name, ''], (sheetName) =>
        reportSheet(figures, drawn, { ...said, live, sheetName }),
      );
      return `${drawn.report.title} is in the workbook.`;
    }),
  );
  const [document] = useOnce(() =>
    attempt('Making the document', async () => {
      const { reportDocument } = await import('../../file/documents/reportDocument');
      const foot = [
        `${planName}, ${said.scenario || 'plan as entered'}`,
        `Poolbook ${said.version}`,
      ] as const;
      const name = `${drawn.report.name}.docx`;
      saveFile(name, await reportDocument(drawn.report, drawn.answers, foot), WORD);
      return `${name} is saved where your browser keeps downloads.`;
    }),
  );
  if (!sheet) return null;
  return (
    <div className={styles.screen}>
      <div className={styles.beside}>
        {kind.of.includes('pool') && (
          <Field label="Pool">
            <Select value={asked.pool} onChange={(_event, { value }) => ofPool(value)}>
              {pools.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
        {kind.of.includes('year') && (
          <Field label="Year">
            <Select value={asked.year} onChange={(_event, { value }) => ofYear(value)}>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
        {kind.byYear && years.length > 1 && (
          <Field label="Years">
            <Select value={asked.onlyYear ?? ''} onChange={(_event, { value }) => show(value)}>
              <option value="">{`All ${years.length} years`}</option>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
        {kind.inUnits && (
          <Field label="Amounts in">
            <Select
              value={unit}
              onChange={(_event, { value }) => count(UNITS.find((each) => each === value) ?? '£')}
            >
              {UNITS.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <RadioGroup
        aria-label="What the sheet holds"
        value={live ? 'live' : 'values'}
        onChange={(_event, { value }) => follow(value === 'live')}
      >
        <Radio value="live" label="Live formulas" />
        <Radio value="values" label="Values only, for people without Poolbook" />
      </RadioGroup>
      <div className={styles.headed}>
        <h2 className={styles.title}>As it will print</h2>
        <Link as="button" onClick={() => enlarge(!large)}>
          {large ? 'Smaller' : 'Larger'}
        </Link>
      </div>
      <Paper sheet={sheet} large={large} label={`${drawn.report.title}, as it will print`} />
      <p className={styles.quiet}>{paperWords(sheet)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void insert()}>
          Insert into workbook
        </Button>
        <Button onClick={() => void document()}>Word document</Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { type SourceSheet } from '../../excel/reading/sourceSheets';
import { useOpenWorkbook } from '../atHand/openWorkbook';
import { type PlanAtHand } from '../atHand/usePlan';
import { ink, partTitle, stack } from '../look/theme';
import { ofFile, ofWorkbook, openFile, type OpenFile, type Source } from './source';

const useStyles = makeStyles({
  parts: stack(tokens.spacingVerticalXL),
  part: { ...stack(tokens.spacingVerticalS), justifyItems: 'start' },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  drop: {
    ...stack(tokens.spacingVerticalS),
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  note: { ...typographyStyles.caption1, margin: '0', color: ink.quiet },
  chooser: { display: 'none' },
});

interface Props {
  readonly attempt: PlanAtHand['attempt'];
  readonly choose: (source: Source) => void;
}

/** What is to be imported: a sheet or the selected cells of this workbook, or a file. */
export function ChooseSource({ attempt, choose }: Props): ReactElement {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const [sheets, setSheets] = useState<readonly SourceSheet[]>([]);
  const [file, setFile] = useState<OpenFile | null>(null);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void attempt('Reading the list of sheets', async () => setSheets(await workbook.listSheets()));
  }, [attempt, workbook]);

  const read = (sheetId: string | null) =>
    void attempt('Reading the cells', async () => choose(ofWorkbook(await workbook.readCells(sheetId))));
  const open = (wanted: File | undefined) =>
    wanted &&
    void attempt(`Opening ${wanted.name}`, async () => {
      const opened = await openFile(wanted);
      const [only, ...more] = opened.sheets;
      if (only && more.length === 0) choose(ofFile(opened.name, only));
      else setFile(opened);
    });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    open(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles.parts}>
      <section className={styles.part} aria-label="From a file">
        <h3 className={styles.title}>From a file</h3>
        <div
          className={mergeClasses(styles.drop, over && styles.over)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          data-takes-files=""
        >
          <Button onClick={() => chooser.current?.click()}>Choose a file</Button>
          <p className={styles.words}>Or drop it here: .xlsx or .csv.</p>
          <p className={styles.note}>The file is read on this computer and sent nowhere.</p>
        </div>
        <input
          ref={chooser}
          className={styles.chooser}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          aria-label="File to import"
          tabIndex={-1}
          onChange={({ target }) => {
            open(target.files?.[0]);
            target.value = '';
          }}
        />
        {file && (
          <>
            <p className={styles.words}>{`Which sheet of ${file.name}?`}</p>
            {file.sheets.map((sheet) => (
              <Button
                key={sheet.name}
                size="small"
                onClick={() =>
                  void attempt(`Reading ${sheet.name}`, async () => choose(ofFile(file.name, sheet)))
                }
              >
                {sheet.name}
              </Button>
            ))}
          </>
        )}
      </section>
      <section className={styles.part} aria-label="From this workbook">
        <h3 className={styles.title}>From this workbook</h3>
        <Button onClick={() => read(null)}>Use the selected cells</Button>
        {sheets.map(({ id, name }) => (
          <Button key={id} size="small" onClick={() => read(id)}>
            {`Sheet ${name}`}
          </Button>
        ))}
      </section>
    </div>
  );
}

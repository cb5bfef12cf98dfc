import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetDrawing } from '../model/drawing';
import { Pane } from '../pane/pane';
import type { Program } from '../pane/program';
import { failureText } from '../pane/words';
import { Bar, type Edition } from './bar';
import { BarButtons, type History } from './bar-buttons';
import { DropZone } from './drop-zone';
import type { FileWorker } from './file-worker';
import type { Grid } from './grid-face';
import type { Opened } from './messages';
import { PaneDivider } from './pane-divider';
import { PrintedReport } from './printed-report';
import { type WorkbenchSession, workbenchSession } from './session';
import { useShortcuts } from './shortcuts';
import './page.css';

interface PageProps {
  readonly edition: Edition;
  readonly files: FileWorker;
  readonly loadProgram: () => Promise<Program>;
  readonly loadGrid: () => Promise<typeof import('./grid')>;
  /** The workbook that the page opens with, and the line that says what it is. */
  readonly sample: () => Promise<{
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly remark: string;
  }>;
}

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly opened: Opened;
  readonly session: WorkbenchSession;
  readonly remark: string;
  /** Counts what was opened: a file that is opened again is checked anew. */
  readonly turn: number;
}

/** Said while the first rows can be seen already. */
const FILLING = '正在读入其余的行…';

/** The page without Excel: spreadsheet left, pane right; files come in by button or drag and drop and go out as downloads. */
export function WorkbenchPage({ edition, files, loadProgram, loadGrid, sample }: PageProps) {
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const [file, setFile] = useState<OpenFile>();
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState('正在打开示例工作簿…');
  const [share, setShare] = useState<number>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [history, setHistory] = useState<History>({ canUndo: false, canRedo: false });
  const [printed, setPrinted] = useState<SheetDrawing>();
  const current = useRef<OpenFile | undefined>(undefined);
  const turns = useRef(0);

  const attempt = useCallback(async (words: string, work: () => Promise<void>) => {
    setBusy(words);
    setShare(undefined);
    setTrouble('');
    try {
      await work();
    } catch (reason) {
      setTrouble(failureText(reason));
    } finally {
      setBusy('');
    }
  }, []);

  const show = useCallback(
    async (bytes: Uint8Array, name: string, remark: string) => {
      const opened = await files.open(bytes, name, setShare);
      setShare(undefined);
      const { createGrid } = await loadGrid();
      grid.current ??= createGrid(holder.current as HTMLDivElement, {
        onEdit: (...edit) => current.current?.session.listener.onEdit(...edit),
        onSelect: (...place) => current.current?.session.listener.onSelect(...place),
        onRefusal: setTrouble,
        onHistory: setHistory,
      });
      current.current = undefined;
      grid.current.mark({ marks: [], notes: [] });
      await grid.current.show(opened.grid, name, () => setBusy(FILLING));
      const session = workbenchSession(opened, () => grid.current as Grid, setUnsaved);
      turns.current += 1;
      current.current = {
        name,
        bytes: opened.converted ?? bytes,
        opened,
        session,
        remark,
        turn: turns.current,
      };
      setFile(current.current);
      setUnsaved(false);
    },
    [files, loadGrid],
  );

  const open = useCallback(
    (chosen: File) => {
      if (
        current.current?.session.hasUnsaved() &&
        !confirm('当前工作簿的改动还没有保存，确定打开另一个文件吗？')
      ) {
        return;
      }
      void attempt(`正在打开 ${chosen.name}…`, async () => {
        await show(new Uint8Array(await chosen.arrayBuffer()), chosen.name, '');
      });
    },
    [attempt, show],
  );

  useEffect(() => {
    void attempt('正在打开示例工作簿…', async () => {
      const { bytes, name, remark } = await sample();
      await show(bytes, name, remark);
    });
  }, [attempt, sample, show]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (current.current?.session.hasUnsaved()) {
        event.preventDefault();
      }
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);

  const save = (withMarks: boolean) =>
    attempt('正在保存…', async () => {
      if (!file) {
        return;
      }
      await grid.current?.enter();
      const { bytes, obstacles } = await files.save(file.bytes, file.session.changes(withMarks));
      download(bytes, savedName(file.name, withMarks));
      file.session.saved();
      setTrouble(obstacles.map(({ message }) => message).join(' '));
    });

  const print = () => {
    const report = file?.session.report();
    setPrinted(report);
    if (!report) {
      setTrouble('打印的是问题清单和校验报告。请先点“一键体检”（设置里勾选了“校验报告”才有）。');
    }
  };
  useEffect(() => {
    if (printed) {
      window.print();
      setPrinted(undefined);
    }
  }, [printed]);
  const find = () => grid.current?.find();
  const isReady = file !== undefined && busy === '';
  useShortcuts({ s: () => isReady && void save(false), f: find, p: print });

  const pane = useMemo(
    () =>
      file && <Pane key={file.turn} session={file.session} loadProgram={loadProgram} appearance="light" />,
    [file, loadProgram],
  );

  return (
    <DropZone onDrop={open}>
      <Bar
        edition={edition}
        name={file?.name ?? ''}
        remark={file ? remarkOf(file) : ''}
        busy={busy}
        trouble={trouble}
        isUnsaved={isUnsaved}
        onOpen={open}
        onSave={(withMarks) => void save(withMarks)}
        canSave={isReady}
      >
        <BarButtons
          history={history}
          isReady={isReady}
          onUndo={() => grid.current?.undo()}
          onRedo={() => grid.current?.redo()}
          onFind={find}
          onFilter={() => grid.current?.filter()}
          onPrint={print}
        />
      </Bar>
      <div className="workbench-grid" ref={holder} />
      {busy && (
        <div className={`workbench-veil${busy === FILLING ? ' workbench-filling' : ''}`}>
          <span className="workbench-spinner" />
          {busy}
          {share !== undefined && <progress max={1} value={share} aria-label="已读取" />}
          {share !== undefined && <span>{Math.floor(share * 100)}%</span>}
          {turns.current > 0 && (
            <button type="button" onClick={() => files.cancel()}>
              取消
            </button>
          )}
        </div>
      )}
      <PaneDivider />
      <aside className="workbench-pane">{pane}</aside>
      {printed && <PrintedReport drawing={printed} name={file?.name ?? ''} />}
    </DropZone>
  );
}

function remarkOf({ remark, opened }: OpenFile): string {
  const { unseen } = opened.grid;
  const remarks = opened.workbook.remarks?.join(' ') ?? '';
  const kept = unseen.length > 0 ? `文件里的${unseen.join('、')}这里不显示，保存时原样保留。` : '';
  return [remark, remarks, kept].filter(Boolean).join(' ');
}

/** 台账.xlsx → 台账(已标记).xlsx or 台账(无标记).xlsx; the original on the disk is never written over. */
export function savedName(name: string, withMarks: boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.(?:xl[st][xm]?|csv|tsv|txt))?$/i.exec(name) ?? [];
  const suffix = /^\.xl[st][xm]$/i.test(ending) ? ending : '.xlsx';
  return `${stem}${withMarks ? '(已标记)' : '(无标记)'}${suffix}`;
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

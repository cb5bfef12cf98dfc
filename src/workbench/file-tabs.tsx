interface FileTabsProps {
  readonly names: readonly string[];
  readonly current: number;
  readonly onChoose: (file: number) => void;
}

/** One tab per file; each leads to the first sheet of its file. */
export function FileTabs({ names, current, onChoose }: FileTabsProps) {
  return (
    <nav className="workbench-files" aria-label="打开的文件">
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          aria-current={index === current ? 'true' : undefined}
          title={name}
          onClick={() => onChoose(index)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

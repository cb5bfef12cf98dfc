import { type ReactNode, useState } from 'react';

interface DropZoneProps {
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

/** The whole page takes a file that is dragged onto it, and says so while one is held over it. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      className="workbench"
      aria-label="台账体检工作台"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) {
          setOver(false);
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped) {
          onDrop(dropped);
        }
      }}
    >
      {children}
      {isOver && <div className="workbench-veil workbench-drop">松开鼠标，打开这个文件</div>}
    </section>
  );
}

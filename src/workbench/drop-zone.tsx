import { type ReactNode, useState } from 'react';
import { droppedFiles } from './dropped-files';

interface DropZoneProps {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes files and folders that are dragged onto it, and says so while one is held over it. */
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
        void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onDrop(files));
      }}
    >
      {children}
      {isOver && (
        <div className="workbench-veil workbench-drop">
          松开鼠标，打开这个文件；几个文件或文件夹当作一所学校一起查
        </div>
      )}
    </section>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { DirectoryDropItem, DropItem } from 'react-aria-components/Tree';
import { DESK } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { uploads } from './uploads.ts';
import './drop-area.css';

/** Files come in by dropping (whole folders too), by pasting, or by the button. */
export function DropArea() {
  const { w, fmt } = useLang();
  const { workspace } = useDesk();
  const client = useQueryClient();
  const take = (files: readonly File[]) =>
    uploads.add(files, workspace.maxFileBytes, () => void client.invalidateQueries({ queryKey: DESK }));
  const limit = Math.floor(workspace.maxFileBytes / 1_048_576);
  return (
    <DropZone
      className="drop-area"
      aria-label={w.documents.drop}
      getDropOperation={() => 'copy'}
      onDrop={async (event) => take(await filesOf(event.items))}
    >
      <Icon name="upload" size={30} />
      <p className="drop-area-text">
        <strong>{w.documents.drop}</strong> <span className="soft">{w.documents.dropOr}</span>
      </p>
      <FileTrigger allowsMultiple onSelect={(list) => take(list === null ? [] : [...list])}>
        <Button look="main">{w.documents.choose}</Button>
      </FileTrigger>
      <p className="small soft">{fmt(w.documents.limits, { limit: String(limit) })}</p>
    </DropZone>
  );
}

/** All files among what was dropped, folders opened to the bottom. */
async function filesOf(items: readonly DropItem[]): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    else if (item.kind === 'directory') files.push(...(await inside(item)));
  }
  return files;
}

async function inside(folder: DirectoryDropItem): Promise<File[]> {
  const items: DropItem[] = [];
  for await (const entry of folder.getEntries()) items.push(entry);
  return filesOf(items);
}

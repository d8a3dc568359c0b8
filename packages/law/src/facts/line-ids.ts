/** Small numbers for texts that lines share, so that the pipeline compares numbers. */
export class LineIds {
  private readonly known = new Map<string, Map<string, number>>();

  of(kind: string, text: string): number {
    const ids = this.known.get(kind) ?? new Map<string, number>();
    this.known.set(kind, ids);
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  }

  count(kind: string): number {
    return this.known.get(kind)?.size ?? 0;
  }
}

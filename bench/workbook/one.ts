/**
 * One reader over one workbook in this process: prints milliseconds, rows and a sum that all readers must agree on. Each reader
 * imports its own library before the clock starts, so that none carries another's memory.
 */
const [reader = '', path = ''] = process.argv.slice(2);
let rows = 0;
let cents = 0;

type Read = () => Promise<void>;

const READERS: Record<string, () => Promise<Read>> = {
  async kervan() {
    const { streamAdReport, tableFileAt } = await import('@kervan/evidence');
    return async () => {
      const read = await streamAdReport(tableFileAt(path), {}, (row) => {
        rows += 1;
        cents += Number(row.spend.digits) * 10 ** (2 - row.spend.scale);
        if (row.place === '' || row.country === undefined)
          throw new Error('a fact without its place or country');
      });
      if (read?.kind !== 'ad-report') throw new Error(JSON.stringify(read?.notices));
    };
  },
  async 'exceljs-whole'() {
    const { default: ExcelJs } = await import('exceljs');
    return async () => {
      const workbook = new ExcelJs.Workbook();
      await workbook.xlsx.readFile(path);
      workbook.worksheets[0]?.eachRow((row, number) => take(number, row.getCell(4).value));
    };
  },
  async 'exceljs-stream'() {
    const { default: ExcelJs } = await import('exceljs');
    return async () => {
      const options = {
        entries: 'emit',
        sharedStrings: 'cache',
        styles: 'cache',
        hyperlinks: 'ignore',
        worksheets: 'emit',
      } as const;
      for await (const sheet of new ExcelJs.stream.xlsx.WorkbookReader(path, options)) {
        for await (const row of sheet) take(row.number, row.getCell(4).value);
      }
    };
  },
  /** The floor: inflate every part and look at every byte for a tag. */
  async 'inflate-and-scan'() {
    const { default: yauzl } = await import('yauzl');
    return () =>
      new Promise<void>((resolve, reject) => {
        yauzl.open(path, { lazyEntries: true }, (error, zip) => {
          if (error) return reject(error);
          zip.on('entry', (entry) => {
            zip.openReadStream(entry, (failed, stream) => {
              if (failed) return reject(failed);
              stream.on('data', (chunk: Buffer) => {
                for (let at = 0; at < chunk.length; at++) if (chunk[at] === 60) rows += 1;
              });
              stream.on('end', () => zip.readEntry());
            });
          });
          zip.on('end', () => resolve());
          zip.readEntry();
        });
      });
  },
};

function take(number: number, value: unknown): void {
  if (number === 1) return;
  rows += 1;
  cents += Math.round(Number(value) * 100);
}

const prepare = READERS[reader];
if (prepare === undefined) throw new Error(`no reader named ${reader}`);
const read = await prepare();
const start = performance.now();
await read();
const ms = performance.now() - start;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ reader, ms: Math.round(ms), rows, cents: Math.round(cents), peakMb }));

import { words } from '@kervan/kit';

export const PDF = words('PDF belgesi', 'PDF document');
export const SCAN = words('Metin içermeyen PDF (tarama)', 'PDF without text (a scan)');
export const CUT = words(
  'PDF’in sonu eksik; yükleme yarıda kalmış olabilir.',
  'The end of the PDF is missing; the upload may have broken off.',
);
export const AGAIN = words(
  'Dosyayı kaynağından yeniden indirip hiç değiştirmeden yükleyin.',
  'Download the file again from its source and upload it unchanged.',
);
export const SPLIT = words(
  'Belgenin yalnız ilgili sayfalarını içeren bir PDF yükleyin.',
  'Upload a PDF with only the pages that matter.',
);
export const TYPE_IN = words(
  'Belgeye bakarak numara, tarih, düzenleyen, tutar, vergi ve para birimini yazın.',
  'Type in number, date, issuer, amount, tax and currency from the document.',
);
export const STATEMENT = words(
  'Fatura özeti, içindeki faturaları yineler; aynı harcamayı hem özetten hem faturadan girmeyin.',
  'A billing statement repeats the invoices in it; do not enter the same spend from both.',
);

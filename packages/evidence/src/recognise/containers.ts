import { type Notice, type Words, words } from '@kervan/kit';
import { notice } from '../notices.ts';

/** A file that is known for what it is and goes no further: its name for a person and why it is not read. */
export interface Refusal {
  readonly kind: 'not-evidence' | 'unrecognised';
  readonly title: Words;
  readonly notice: Notice;
}

interface Magic {
  readonly bytes: string;
  readonly at?: number;
  readonly title: Words;
}

const IMAGES: readonly Magic[] = [
  { bytes: '89504e470d0a1a0a', title: words('Görüntü (PNG)', 'Picture (PNG)') },
  { bytes: 'ffd8ff', title: words('Görüntü (JPEG)', 'Picture (JPEG)') },
  { bytes: '474946383', title: words('Görüntü (GIF)', 'Picture (GIF)') },
  { bytes: '49492a00', title: words('Görüntü (TIFF)', 'Picture (TIFF)') },
  { bytes: '4d4d002a', title: words('Görüntü (TIFF)', 'Picture (TIFF)') },
  { bytes: '57454250', at: 8, title: words('Görüntü (WebP)', 'Picture (WebP)') },
  { bytes: '6674797068656963', at: 4, title: words('Görüntü (HEIC)', 'Picture (HEIC)') },
  { bytes: '667479706d696631', at: 4, title: words('Görüntü (HEIF)', 'Picture (HEIF)') },
];

const ARCHIVES: readonly Magic[] = [
  { bytes: '526172211a07', title: words('RAR arşivi', 'RAR archive') },
  { bytes: '377abcaf271c', title: words('7z arşivi', '7z archive') },
  { bytes: '1f8b', title: words('Gzip arşivi', 'Gzip archive') },
];

/** Refuses what its first bytes show to be a picture, an archive or a signed container; undefined for the rest. */
export function refuseContainer(bytes: Uint8Array, name: string): Refusal | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('hex');
  const met = (magic: Magic): boolean => head.startsWith(magic.bytes, (magic.at ?? 0) * 2);
  const image = IMAGES.find(met);
  if (image !== undefined) return { kind: 'not-evidence', title: image.title, notice: picture(name) };
  const archive = ARCHIVES.find(met);
  if (archive !== undefined) return { kind: 'unrecognised', title: archive.title, notice: packed(name) };
  if (isSigned(bytes)) return { kind: 'not-evidence', title: SIGNED, notice: signed(name) };
  return undefined;
}

/** Whether a ZIP archive has its end: an upload that broke off has not. */
export function zipIsWhole(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 65_557)));
  return tail.includes(Buffer.from('504b0506', 'hex'));
}

/** A ZIP that broke off. */
export function zipCutShort(name: string): Refusal {
  return {
    kind: 'unrecognised',
    title: words('Yarım kalmış arşiv', 'Archive cut short'),
    notice: notice(
      'error',
      'file.cut-short',
      name,
      words(
        'Dosyanın sonu eksik; yükleme ya da indirme yarıda kalmış.',
        'The end of the file is missing; the upload or download broke off.',
      ),
      words(
        'Dosyayı yeniden indirip hiç değiştirmeden yükleyin.',
        'Download the file again and upload it unchanged.',
      ),
    ),
  };
}

/** A ZIP that is no workbook. */
export function otherZip(name: string): Refusal {
  return { kind: 'unrecognised', title: words('ZIP arşivi', 'ZIP archive'), notice: packed(name) };
}

/** The object identifier of signed data, 1.2.840.113549.1.7.2, as it stands behind the first one or two lengths. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');

/** CMS signed data (`.p7s`, `.p7m`, `.imz`, `.sgn`): DER or indefinite BER, PEM or bare base64. */
function isSigned(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096));
  if (startsSigned(head)) return true;
  const text = head.toString('latin1').trimStart();
  if (/^-----BEGIN (?:PKCS7|CMS)-----/.test(text)) return true;
  const base64 = /^M[A-Za-z0-9+/\r\n]{40,}/.exec(text)?.[0];
  return base64 !== undefined && startsSigned(Buffer.from(base64.replace(/\s/g, '').slice(0, 64), 'base64'));
}

function startsSigned(head: Buffer): boolean {
  if (head[0] !== 0x30) return false;
  const at = head.indexOf(SIGNED_DATA);
  return at >= 2 && at <= 6;
}

const SIGNED = words('İmzalı kapsayıcı (CMS: .imz, .p7s)', 'Signed container (CMS: .imz, .p7s)');

function signed(name: string): Notice {
  return notice(
    'warning',
    'file.signed-container',
    name,
    words(
      'E-imzalı kapsayıcı tanındı; bu sürümde açılmıyor ve imzası denetlenmiyor.',
      'A container with an electronic signature was recognised; this version neither opens it nor checks the signature.',
    ),
    words(
      'İçindeki belgeyi (ör. PDF ya da XML) çıkarıp onu yükleyin; imzalı dosyayı da saklayın.',
      'Take out the document inside (PDF or XML) and upload that; keep the signed file too.',
    ),
  );
}

function picture(name: string): Notice {
  return notice(
    'error',
    'file.picture',
    name,
    words('Bu bir görüntü; görüntülerden yazı okunmaz.', 'This is a picture; no text is read from pictures.'),
    words(
      'Belgenin kendisini yükleyin: raporu xlsx ya da CSV, faturayı XML ya da PDF olarak indirin.',
      'Upload the document itself: download the report as xlsx or CSV, the invoice as XML or PDF.',
    ),
  );
}

function packed(name: string): Notice {
  return notice(
    'error',
    'file.archive',
    name,
    words(
      'Bu bir arşiv ya da çalışma kitabı olmayan bir paket; içi açılmaz.',
      'This is an archive or a package that is no workbook; it is not opened.',
    ),
    words(
      'Arşivi açıp içindeki belgeleri tek tek yükleyin.',
      'Unpack it and upload the documents inside one by one.',
    ),
  );
}

import type { questions as english } from '../en/questions.ts';

export const questions: typeof english = {
  title: 'Açık sorular',
  leaves: 'En kötü yanıtta bile geriye {amount} genişliğinde bir aralık kalır.',
  leavesNothing: 'Hangi yanıt verilirse verilsin tek bir rakam kalır.',
  why: {
    ask: 'Bunu siz ya da defterleriniz bilir.',
    await: 'Bunu sonraki bir olay belli edecek; belli olunca yazabilirsiniz.',
    judge: 'Buna incelemeci kuruluş karar verir. Kararını, kimin hangi gerekçeyle verdiğiyle yazın.',
    law: 'Kaynaklar söylemiyor. Bir kaynak söyleyene kadar açık kalır.',
  },
  ofLine: {
    paymentDay: 'Bunu ödeme belgesi söyler: banka dökümünü ya da kart ekstresini Belgeler bölümüne bırakın.',
    amount: 'Bunu fatura ile ödemesi söyler: ikisini de Belgeler bölümüne bırakın.',
    country: 'Bunu ülkelere göre alınmış reklam raporu söyler: Belgeler bölümüne bırakın.',
    rate: 'O günün TCMB bültenini Belgeler bölümüne bırakın.',
    item: 'Başvuru dosyasında kalemin “item” alanına yazın: mevzuat bunları sayar ya da her birine ayrı sınır koyar.',
    person:
      'Başvuru dosyasında kalemin “person” alanına yazın: mevzuat yolcuyu, konaklayanı ve tercümanı sayar.',
    body: 'Başvuru dosyasında kalemin “body” alanına yazın: mevzuat kişileri firma ya da kuruluş başına sayar.',
    list: 'O gün geçerli sürümü, yayımlandığı yerle birlikte başvuru dosyasının “lists” alanına yazın.',
    fact: 'Başvuru dosyasında kalemin “facts” alanına yazın: yalnız bu giderle ilgilidir.',
  },
  about: 'Konusu',
  answer: 'Yanıtla',
  choose: 'Yanıt',
  shareHint: 'Yüzde, örnek: {example}',
  shareWrong: '0 ile 100 arasında bir yüzde yazın, örnek: {example}.',
  countHint: 'Tam sayı, örnek: {example}',
  countWrong: 'Sıfır ya da üstü bir tam sayı yazın, örnek: {example}.',
  measureHint: 'En çok {places} ondalıklı sayı, örnek: {example}',
  measureWrong: 'Sıfır ya da üstünde, en çok {places} ondalıklı bir sayı yazın, örnek: {example}.',
  judgedBy: 'Karar veren',
  judgedReason: 'Gerekçesi',
  judgedMissing: 'Takdir kararı için kişi ve gerekçe gerekir.',
  rules: 'Soran kurallar',
  showAll: 'Bütün açık sorular',
};

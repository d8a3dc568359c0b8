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
  },
  about: 'Konusu',
  answer: 'Yanıtla',
  choose: 'Yanıt',
  shareHint: 'Yüzde, örnek: {example}',
  shareWrong: '0 ile 100 arasında bir yüzde yazın, örnek: {example}.',
  judgedBy: 'Karar veren',
  judgedReason: 'Gerekçesi',
  judgedMissing: 'Takdir kararı için kişi ve gerekçe gerekir.',
  rules: 'Soran kurallar',
  showAll: 'Bütün açık sorular',
};

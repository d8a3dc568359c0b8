// packages/kit/src/civil.ts
const EPOCH_SHIFT = 719468;
const DAYS_IN_400_YEARS = 146097;
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;
function daysInMonth(year, month) {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function exists(year, month, day) {
	return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function fromParts(year, month, day) {
	const y = month <= 2 ? year - 1 : year;
	const era = y / 400 | 0;
	const yearOfEra = y - era * 400;
	const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 | 0) + day - 1;
	const dayOfEra = yearOfEra * 365 + (yearOfEra >> 2) - (yearOfEra / 100 | 0) + dayOfYear;
	return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT;
}
function pack(day) {
	const shifted = day + EPOCH_SHIFT;
	const era = shifted / DAYS_IN_400_YEARS | 0;
	const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
	const yearOfEra = (dayOfEra - (dayOfEra / 1460 | 0) + (dayOfEra / 36524 | 0) - (dayOfEra / 146096 | 0)) / 365 | 0;
	const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - (yearOfEra / 100 | 0));
	const monthFromMarch = (5 * dayOfYear + 2) / 153 | 0;
	const ofMonth = dayOfYear - ((153 * monthFromMarch + 2) / 5 | 0) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return yearOfEra + era * 400 + (month <= 2 ? 1 : 0) << 9 | month << 5 | ofMonth;
}

// packages/kit/src/problem.ts
var Problem = class extends Error {
	code;
	words;
	place;
	wayOut;
	constructor(code, text, more = {}) {
		super(more.place === void 0 ? text.en : `${more.place}: ${text.en}`);
		this.name = "Problem";
		this.code = code;
		this.words = text;
		this.place = more.place;
		this.wayOut = more.wayOut;
	}
};
function problem(code, text, more = {}) {
	return new Problem(code, text, more);
}

// packages/kit/src/day-words.ts
function showDay(day, lang) {
	const packed = pack(day);
	const year = packed >> 9;
	const month = packed >> 5 & 15;
	const ofMonth = packed & 31;
	return lang === "tr" ? `${two(ofMonth)}.${two(month)}.${year}` : `${ofMonth} ${monthName(month, "en")} ${year}`;
}
const MONTH_NAMES = {
	tr: [
		"Ocak",
		"Şubat",
		"Mart",
		"Nisan",
		"Mayıs",
		"Haziran",
		"Temmuz",
		"Ağustos",
		"Eylül",
		"Ekim",
		"Kasım",
		"Aralık"
	],
	en: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	]
};
function monthName(month, lang) {
	const name = MONTH_NAMES[lang][month - 1];
	if (name === void 0) throw problem("day.no-such-month", {
		tr: `${month}. ay diye bir ay yok.`,
		en: `There is no month number ${month}.`
	}, { wayOut: {
		tr: "Ay 1 ile 12 arasında bir sayıdır.",
		en: "A month is a number from 1 to 12."
	} });
	return name;
}
function two(number) {
	return number < 10 ? `0${number}` : String(number);
}

// packages/kit/src/day.ts
function dayOf(year, month, day) {
	if (!exists(year, month, day)) throw impossible(`${year}-${month}-${day}`);
	return fromParts(year, month, day);
}
function parseDay(text, place) {
	const shape = isoNumber(text);
	if (shape < 0) throw problem("day.unreadable", {
		tr: `"${text}" yıl-ay-gün biçiminde bir tarih değil.`,
		en: `"${text}" is not a date in year-month-day form.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: "Tarihi 2026-03-01 biçiminde yazın.",
			en: "Write the date like 2026-03-01."
		}
	});
	const year = Math.trunc(shape / 1e4);
	const month = Math.trunc(shape / 100) % 100;
	const day = shape % 100;
	if (!exists(year, month, day)) throw impossible(text, place);
	return fromParts(year, month, day);
}
function formatDay(day) {
	const packed = pack(day);
	return `${String(packed >> 9).padStart(4, "0")}-${two(packed >> 5 & 15)}-${two(packed & 31)}`;
}
function yearOf(day) {
	return pack(day) >> 9;
}
function monthOf(day) {
	return pack(day) >> 5 & 15;
}
function addDays(day, count) {
	const sum = day + count;
	if (!(sum >= -719162 && sum <= 2932896) || sum !== Math.trunc(sum)) throw outside(sum);
	return sum;
}
function weekdayOf(day) {
	return (day + 719166 + 3) % 7 + 1;
}
function firstOfMonth(day) {
	return day - (pack(day) & 31) + 1;
}
function lastOfMonth(day) {
	const packed = pack(day);
	return day - (packed & 31) + daysInMonth(packed >> 9, packed >> 5 & 15);
}
function firstOfNextMonth(day) {
	return addDays(lastOfMonth(day), 1);
}
function isoNumber(text) {
	if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
	let number = 0;
	for (let i = 0; i < 10; i++) {
		if (i === 4 || i === 7) continue;
		const digit = text.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9) return -1;
		number = number * 10 + digit;
	}
	return number;
}
function impossible(text, place) {
	return problem("day.impossible", {
		tr: `Takvimde ${text} diye bir gün yok.`,
		en: `There is no ${text} in the calendar.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: "Yılı, ayı ve günü belgeden denetleyin.",
			en: "Check year, month and day against the document."
		}
	});
}
function outside(count) {
	return problem("day.outside-calendar", {
		tr: `${count} sayısı 0001-01-01 ile 9999-12-31 arasında bir gün değil.`,
		en: `The number ${count} is not a day between 0001-01-01 and 9999-12-31.`
	}, { wayOut: {
		tr: "Hesaba giren tarihi ve gün sayısını denetleyin.",
		en: "Check the date and the number of days that went into it."
	} });
}

// packages/kit/src/period.ts
function period(from, until) {
	if (!(from < until)) throw problem("period.empty", {
		tr: `${formatDay(from)} ile ${formatDay(until)} arasında gün yok (bitiş hariçtir).`,
		en: `There is no day from ${formatDay(from)} until ${formatDay(until)} (the end is not included).`
	}, { wayOut: {
		tr: "Bitiş, başlangıçtan sonraki bir gün olmalı; son gün dahilse periodThrough kullanın.",
		en: "The end must be later than the start; where the last day is included use periodThrough."
	} });
	return {
		from,
		until
	};
}
function periodThrough(first, last) {
	return period(first, addDays(last, 1));
}
function contains(span, day) {
	return span.from <= day && day < span.until;
}
function daysIn(span) {
	return span.until - span.from;
}
function lastDayIn(span) {
	return span.until - 1;
}

// packages/kit/src/holidays/fixed.ts
const LAW_2429 = "https://www.harbiseskisehir.com/icerik/43/ulusal-bayram-ve-genel-tatiller-hakkinda-kanun";
function law(article) {
	return {
		rule: `2429-${article}`,
		grade: "published",
		from: LAW_2429,
		article: `2429 sayılı Kanun m.${article}`
	};
}
const FIXED_HOLIDAYS = [
	{
		month: 1,
		day: 1,
		kind: "closed",
		name: {
			tr: "Yılbaşı",
			en: "New Year's Day"
		},
		source: law("2/C")
	},
	{
		month: 4,
		day: 23,
		kind: "closed",
		name: {
			tr: "Ulusal Egemenlik ve Çocuk Bayramı",
			en: "National Sovereignty and Children's Day"
		},
		source: law("2/A-1")
	},
	{
		month: 5,
		day: 1,
		kind: "closed",
		name: {
			tr: "Emek ve Dayanışma Günü",
			en: "Labour and Solidarity Day"
		},
		source: law("2/C")
	},
	{
		month: 5,
		day: 19,
		kind: "closed",
		name: {
			tr: "Atatürk'ü Anma, Gençlik ve Spor Bayramı",
			en: "Commemoration of Atatürk, Youth and Sports Day"
		},
		source: law("2/A-2")
	},
	{
		month: 7,
		day: 15,
		kind: "closed",
		name: {
			tr: "Demokrasi ve Millî Birlik Günü",
			en: "Democracy and National Unity Day"
		},
		source: law("2/C")
	},
	{
		month: 8,
		day: 30,
		kind: "closed",
		name: {
			tr: "Zafer Bayramı",
			en: "Victory Day"
		},
		source: law("2/A-3")
	},
	{
		month: 10,
		day: 28,
		kind: "halfDay",
		name: {
			tr: "Cumhuriyet Bayramı arifesi",
			en: "Eve of Republic Day"
		},
		source: law("1")
	},
	{
		month: 10,
		day: 29,
		kind: "closed",
		name: {
			tr: "Cumhuriyet Bayramı",
			en: "Republic Day"
		},
		source: law("1")
	}
];
const WEEKEND = {
	rule: "657-99",
	grade: "published",
	from: "https://www.turkedebiyati.org/forum/konular/1059-calisma-saatleri",
	article: "657 sayılı Kanun m.99"
};

// packages/kit/src/holidays/calendar.ts
const FEAST_NAMES = {
	ramazan: {
		tr: "Ramazan Bayramı",
		en: "Ramadan Feast"
	},
	kurban: {
		tr: "Kurban Bayramı",
		en: "Sacrifice Feast"
	}
};
const LAW_SOURCE = {
	rule: "2429",
	grade: "published",
	article: "2429 sayılı Kanun"
};
const WORKDAY = {
	kind: "business",
	reason: {
		tr: "İş günü",
		en: "Business day"
	},
	source: LAW_SOURCE
};
const SATURDAY = {
	kind: "closed",
	reason: {
		tr: "Hafta sonu (Cumartesi)",
		en: "Weekend (Saturday)"
	},
	source: WEEKEND
};
const SUNDAY = {
	kind: "closed",
	reason: {
		tr: "Hafta sonu (Pazar)",
		en: "Weekend (Sunday)"
	},
	source: WEEKEND
};
function businessCalendar(table) {
	const { coverage } = table;
	const marks = marksOf(table);
	const days = new Array(daysIn(coverage)).fill(void 0);
	const outside = outsideOf(coverage);
	return (day) => {
		if (!contains(coverage, day)) return outside(day);
		const index = day - coverage.from;
		const known = days[index] ?? classify(day, marks, table);
		days[index] = known;
		return known;
	};
}
function marksOf(table) {
	const closed = /* @__PURE__ */ new Map();
	const half = /* @__PURE__ */ new Map();
	const shaky = /* @__PURE__ */ new Map();
	for (const feast of table.feasts) markFeast(feast, closed, half, shaky);
	for (let year = yearOf(table.coverage.from); year <= yearOf(lastDayIn(table.coverage)); year++) for (const holiday of table.fixed) {
		const day = dayOf(year, holiday.month, holiday.day);
		if (holiday.kind === "closed") closed.set(day, {
			kind: "closed",
			reason: holiday.name,
			source: holiday.source
		});
		else half.set(day, {
			kind: "halfDay",
			reason: untilOne(holiday.name),
			source: holiday.source
		});
	}
	return {
		closed,
		half,
		shaky
	};
}
function markFeast(row, closed, half, shaky) {
	const name = FEAST_NAMES[row.feast];
	for (let nth = 1; nth <= row.days; nth++) {
		const reason = {
			tr: `${name.tr}, ${nth}. gün`,
			en: `${name.en}, day ${nth}`
		};
		closed.set(addDays(row.first, nth - 1), {
			kind: "closed",
			reason,
			source: row.source
		});
	}
	const eve = untilOne({
		tr: `${name.tr} arifesi`,
		en: `Eve of the ${name.en}`
	});
	half.set(addDays(row.first, -1), {
		kind: "halfDay",
		reason: eve,
		source: row.source
	});
	if (row.source.grade === "text" || row.source.grade === "published") return;
	const reason = {
		tr: `İş günü; resmî listesi görülmemiş ${name.tr} bu güne komşu`,
		en: `Business day; beside a ${name.en} for which no official list was seen`
	};
	for (const beside of [addDays(row.first, -2), addDays(row.first, row.days)]) shaky.set(beside, {
		kind: "business",
		reason,
		source: row.source
	});
}
function classify(day, marks, table) {
	const closed = marks.closed.get(day);
	if (closed !== void 0) return closed;
	const weekday = weekdayOf(day);
	if (weekday === 6) return SATURDAY;
	if (weekday === 7) return SUNDAY;
	return marks.half.get(day) ?? missingFeast(day, table.feasts) ?? marks.shaky.get(day) ?? WORKDAY;
}
function missingFeast(day, feasts) {
	const year = yearOf(day);
	for (const name of ["ramazan", "kurban"]) {
		if (feasts.some((row) => row.feast === name && yearOf(row.first) === year)) continue;
		return {
			kind: "unknown",
			reason: {
				tr: `${year} yılı ${FEAST_NAMES[name].tr} tarihi için kaynak yok; ${showDay(day, "tr")} iş günü mü bilinmiyor.`,
				en: `No source gives the ${FEAST_NAMES[name].en} of ${year}; whether ${showDay(day, "en")} is a business day is unknown.`
			},
			source: LAW_SOURCE
		};
	}
}
function outsideOf(coverage) {
	const from = coverage.from;
	const last = lastDayIn(coverage);
	return (day) => ({
		kind: "unknown",
		reason: {
			tr: `Tatil tablosu ${showDay(from, "tr")}–${showDay(last, "tr")} günlerini kapsar; ${showDay(day, "tr")} bilinmiyor.`,
			en: `The table of holidays covers ${formatDay(from)} to ${formatDay(last)}; ${formatDay(day)} is unknown.`
		},
		source: LAW_SOURCE
	});
}
function untilOne(name) {
	return {
		tr: `${name.tr}: 13.00'ten sonra kapalı`,
		en: `${name.en}: closed from 13:00`
	};
}

// packages/kit/src/holidays/feasts.ts
function feast(name, first, grade, from) {
	const source = {
		rule: `2429-2/B/${name}-${first.slice(0, 4)}`,
		grade,
		from,
		article: "2429 sayılı Kanun m.2/B"
	};
	return {
		feast: name,
		first: parseDay(first),
		days: name === "ramazan" ? 3 : 4,
		source
	};
}
function pages(...from) {
	return from.join("; ");
}
const BIST_2022 = pages("https://doviz724.com/borsa-istanbul-borclanma-araclari-piyasasi-para-piyasasi-ve-swap-piyasasi-2022-yili-tatil-tablosu-03-01-2022-haberccb7a23ceb6cfe23.html", "https://karar.com/amp/hayat-haberleri/2022-resmi-tatil-gunleri-ne-zaman-kac-gun-2022-bayram-tarihleri-ne-zaman-1644769");
const BIST_2023 = pages("http://www.doviz724.com/borsa-istanbul-borclanma-araclari-piyasasi-para-piyasasi-ve-swap-piyasasi-tatil-gunleri-tablo-19-04-2023-haber959f86b3f5c9660c.html", "https://www.bilgilendiren.com/haber/2023-kurban-bayrami-tatili-tarihleri-14145.html");
const LISTS_2024 = pages("https://hurriyet.com.tr/bilgi/galeri-2024-ramazan-ve-kurban-bayrami-ne-zaman-onumuzdeki-yilin-dini-gunler-takvimi-listesi-kandil-gunler-ve-kadir-gecesi-tarihi-42336238", "https://halkaarz.com.tr/resmi-gazetede-yayinlandi-borsa-1-hafta-icinde-2-kez-kapali-olacak");
const LISTS_2025 = pages("https://denizpostasi.com/2025-yilinin-resmi-tatilleri-belli-oldu", "https://www.ekonomist.com.tr/borsa/borsa-istanbul-da-takaslar-ne-zaman-gerceklesecek-28-29ekimtatilmi--66918");
const DIYANET_2026 = pages("https://www.sabah.com.tr/fotohaber/yasam/bugun-borsa-acik-mi-kapali-mi-1-ocak-2026-persembe-borsa-istanbul-calisiyor-mu-tatil-mi", "https://www.ekonomist.com.tr/haberler/ramazan-bayrami-2026-ne-zaman-hangi-tarihlerde-ramazan-bayrami-tatili-tarihleri-67706");
const LISTS_2027 = pages("https://github.com/nkhalilov3/dinigunler_diyanet_json dinigunler/2027.json", "https://github.com/holidays/holidays lib/holidays/definition/custom_methods/tr.rb", "https://www.rubydoc.info/gems/holidays/Holidays/Definition/CustomMethods/TR");
const FEASTS = [
	feast("ramazan", "2022-05-02", "published", BIST_2022),
	feast("kurban", "2022-07-09", "published", BIST_2022),
	feast("ramazan", "2023-04-21", "published", BIST_2023),
	feast("kurban", "2023-06-28", "published", BIST_2023),
	feast("ramazan", "2024-04-10", "published", LISTS_2024),
	feast("kurban", "2024-06-16", "published", LISTS_2024),
	feast("ramazan", "2025-03-30", "published", LISTS_2025),
	feast("kurban", "2025-06-06", "published", LISTS_2025),
	feast("ramazan", "2026-03-20", "published", DIYANET_2026),
	feast("kurban", "2026-05-27", "published", DIYANET_2026),
	feast("ramazan", "2027-03-09", "second-hand", LISTS_2027),
	feast("kurban", "2027-05-16", "second-hand", LISTS_2027)
];

// packages/kit/src/source.ts
const GRADES = [
	"text",
	"published",
	"second-hand",
	"derived",
	"assumed"
];
const GRADE_WORDS = {
	text: {
		tr: "kaynak metin",
		en: "source text"
	},
	published: {
		tr: "yayımlanmış",
		en: "published"
	},
	"second-hand": {
		tr: "ikinci el",
		en: "second-hand"
	},
	derived: {
		tr: "türetilmiş",
		en: "derived"
	},
	assumed: {
		tr: "varsayım",
		en: "assumed"
	}
};
function weaker(a, b) {
	return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b;
}

// packages/kit/src/business-days.ts
const TURKISH_HOLIDAYS = {
	coverage: periodThrough(parseDay("2022-04-20"), parseDay("2027-12-31")),
	fixed: FIXED_HOLIDAYS,
	feasts: FEASTS
};
const TURKISH_CALENDAR = businessCalendar(TURKISH_HOLIDAYS);
function businessDay(day, calendar = TURKISH_CALENDAR) {
	return calendar(day);
}

// packages/kit/src/words.ts
function words(tr, en) {
	return {
		tr,
		en
	};
}
function fill(template, values) {
	return {
		tr: fillOne(template.tr, values, "tr"),
		en: fillOne(template.en, values, "en")
	};
}
function fillOne(text, values, lang) {
	return text.replace(/\{(\w+)\}/g, (place, name) => {
		if (!Object.hasOwn(values, name)) return place;
		const value = values[name];
		return typeof value === "object" ? value[lang] : String(value);
	});
}

// packages/kit/src/canonical.ts
function canonical(value) {
	switch (typeof value) {
		case "string": return JSON.stringify(value);
		case "bigint": return `${value}n`;
		case "boolean": return value ? "true" : "false";
		case "number":
			if (!Number.isSafeInteger(value)) throw notCanonical(String(value));
			return String(value);
		case "object":
			if (value === null) return "null";
			if (Array.isArray(value)) return `[${value.map((item) => item === void 0 ? "null" : canonical(item)).join(",")}]`;
			return canonicalObject(value);
		default: throw notCanonical(typeof value);
	}
}
function canonicalObject(value) {
	const fields = value;
	let text = "";
	for (const key of Object.keys(fields).sort()) {
		const field = fields[key];
		if (field === void 0) continue;
		text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(field)}`;
	}
	return `{${text}}`;
}
function notCanonical(what) {
	return problem("not-canonical", words(`Özeti alınacak veride izin verilmeyen değer: ${what}.`, `A value that may not be digested: ${what}.`));
}

// packages/kit/src/dated.ts
function dated(name, entries) {
	return {
		name,
		entries
	};
}
function entryStart(entry) {
	return entry.from ?? entry.seenFrom;
}
function entryEnd(entry) {
	if (entry.until !== void 0) return entry.until - 1;
	if (entry.from !== void 0) return Number.POSITIVE_INFINITY;
	return entry.seenTo ?? entry.seenFrom;
}
function knownSince(entry) {
	return entry.knownFrom ?? entryStart(entry);
}
function valueOn(history, day, knownOn, same = Object.is) {
	let before;
	let after;
	for (const entry of history.entries) {
		if (knownSince(entry) > knownOn) continue;
		if (entryStart(entry) <= day) before = entry;
		else if (after === void 0) after = entry;
	}
	if (before !== void 0 && entryEnd(before) >= day) return {
		known: true,
		entry: before
	};
	if (before !== void 0 && after !== void 0 && same(before.value, after.value)) return {
		known: true,
		entry: before
	};
	return {
		known: false,
		between: [before, after].filter((entry) => entry !== void 0)
	};
}

// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);

// node_modules/@noble/hashes/sha2.js
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));

// packages/kit/src/digest.ts
function digestText(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
function digestOf(value) {
	return digestText(canonical(value));
}

// packages/kit/src/exact.ts
function divRound(numerator, divisor, rounding) {
	if (divisor === 0n) throw problem("division-by-zero", words("Sıfıra bölme.", "Division by zero."));
	const quotient = numerator / divisor;
	const remainder = numerator - quotient * divisor;
	if (remainder === 0n || rounding === "down") return quotient;
	const away = numerator < 0n === divisor < 0n ? 1n : -1n;
	if (rounding === "up") return quotient + away;
	return (remainder < 0n ? -2n * remainder : 2n * remainder) >= (divisor < 0n ? -divisor : divisor) ? quotient + away : quotient;
}
const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
const LONGEST = 400;
function decimal(text) {
	const found = text.length <= LONGEST ? PLAIN.exec(text) : null;
	if (found === null) throw problem("not-a-decimal", words(`“${text.slice(0, 40)}” bir sayı değil.`, `“${text.slice(0, 40)}” is not a number.`));
	const [, sign, whole, fraction = "", exponent = "0"] = found;
	const digits = BigInt(`${whole}${fraction}`) * (sign === "-" ? -1n : 1n);
	const scale = fraction.length - Number(exponent);
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
function decimalText(value) {
	const negative = value.digits < 0n;
	const text = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
	const whole = text.slice(0, text.length - value.scale);
	const fraction = value.scale === 0 ? "" : `.${text.slice(text.length - value.scale)}`;
	return `${negative ? "-" : ""}${whole}${fraction}`;
}
function roundDecimal(value, places, rounding) {
	if (value.scale <= places) return atScale(value, places);
	return divRound(value.digits, 10n ** BigInt(value.scale - places), rounding);
}
function atScale(value, scale) {
	return value.digits * 10n ** BigInt(scale - value.scale);
}

// packages/kit/src/money.ts
const PLACES = {
	BHD: 3,
	CLP: 0,
	IQD: 3,
	ISK: 0,
	JOD: 3,
	JPY: 0,
	KRW: 0,
	KWD: 3,
	LYD: 3,
	OMR: 3,
	PYG: 0,
	TND: 3,
	UGX: 0,
	VND: 0,
	XAF: 0,
	XOF: 0
};
function minorPlaces(currency) {
	return PLACES[currency] ?? 2;
}
const ALIASES = {
	TL: "TRY",
	YTL: "TRY",
	"₺": "TRY",
	$: "USD",
	US$: "USD",
	"€": "EUR",
	"£": "GBP"
};
function findCurrency(text) {
	const upper = text.trim().replaceAll("i", "I").toUpperCase();
	const alias = ALIASES[upper];
	if (alias !== void 0) return alias;
	return /^[A-Z]{3}$/.test(upper) ? upper : void 0;
}
function moneyFrom(value, currency, rounding) {
	return {
		minor: roundDecimal(value, minorPlaces(currency), rounding),
		currency
	};
}
function moneyText(value) {
	return decimalText({
		digits: value.minor,
		scale: minorPlaces(value.currency)
	});
}
function showMoney(value, lang) {
	const amount = groupDigits(moneyText(value), lang);
	if (lang === "tr") return `${amount} ${value.currency === "TRY" ? "TL" : value.currency}`;
	return `${value.currency} ${amount}`;
}
function groupDigits(plain, lang) {
	const negative = plain.startsWith("-");
	const [whole = "", fraction] = (negative ? plain.slice(1) : plain).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "tr" ? "." : ",");
	return `${negative ? "-" : ""}${grouped}${fraction === void 0 ? "" : (lang === "tr" ? "," : ".") + fraction}`;
}
function lira(whole) {
	return {
		minor: BigInt(whole) * 100n,
		currency: "TRY"
	};
}

// packages/kit/src/months.ts
function addMonths(day, count, rounding) {
	if (!Number.isInteger(count)) throw badCount(count);
	const packed = pack(day);
	const months = (packed >> 9) * 12 + (packed >> 5 & 15) - 1 + count;
	const year = Math.floor(months / 12);
	const month = months - year * 12 + 1;
	const number = packed & 31;
	const length = daysInMonth(year, month);
	if (number <= length) return dayOf(year, month, number);
	const clamped = dayOf(year, month, length);
	if (rounding === "clamp") return clamped;
	if (rounding === "overflow") return addDays(clamped, 1);
	throw ambiguous(day, count, clamped);
}
function addYears(day, count, rounding) {
	return addMonths(day, count * 12, rounding);
}
function ambiguous(day, count, clamped) {
	const next = addDays(clamped, 1);
	return problem("months.ambiguous", {
		tr: `${showDay(day, "tr")} tarihine ${count} ay eklenince o ayda aynı numaralı gün yok: ${formatDay(clamped)} ya da ${formatDay(next)} olabilir.`,
		en: `${count} months from ${showDay(day, "en")} there is no day of that number: it may be ${formatDay(clamped)} or ${formatDay(next)}.`
	}, { wayOut: {
		tr: "Hangi okumanın geçerli olduğunu seçin: ayın son günü ya da izleyen ayın ilk günü.",
		en: "Choose the reading: the last day of that month or the first day of the month after."
	} });
}
function badCount(count) {
	return problem("months.count", {
		tr: `${count} geçerli bir ay sayısı değil.`,
		en: `${count} is not a usable number of months.`
	}, { wayOut: {
		tr: "Tam sayı verin; bir süre en az 1 aydır.",
		en: "Give a whole number; a time limit has at least 1 month."
	} });
}

// packages/kit/src/quarter.ts
function quarterOf(day) {
	return quarterAt(yearOf(day) * 4 + Math.trunc((monthOf(day) - 1) / 3));
}
function parseQuarter(text, place) {
	const match = /^(\d{4})-Q([1-4])$/.exec(text);
	if (match === null || match[1] === "0000") throw unreadable$1(text, "2026-Q1", "quarter.unreadable", place);
	return quarterAt(Number(match[1]) * 4 + Number(match[2]) - 1);
}
function formatQuarter(of) {
	return `${String(of.year).padStart(4, "0")}-Q${of.quarter}`;
}
function quarterPeriod(of) {
	const from = dayOf(of.year, of.quarter * 3 - 2, 1);
	return period(from, of.quarter === 4 ? dayOf(of.year + 1, 1, 1) : dayOf(of.year, of.quarter * 3 + 1, 1));
}
function quarterAt(index) {
	const year = Math.floor(index / 4);
	return {
		year,
		quarter: index - year * 4 + 1
	};
}
function unreadable$1(text, example, code, place) {
	return problem(code, {
		tr: `"${text}" bir dönem anahtarı değil.`,
		en: `"${text}" is not the key of a period.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: `Dönemi ${example} biçiminde yazın.`,
			en: `Write the period like ${example}.`
		}
	});
}

// packages/kit/src/rate.ts
function percent(value) {
	return Math.round(value * 100);
}
function liraMinor(minor, places, rate, rounding) {
	const numerator = minor * rate.value.digits * 100n;
	const divisor = 10n ** BigInt(places) * BigInt(rate.unit) * 10n ** BigInt(rate.value.scale);
	return divRound(numerator, divisor, rounding);
}
function showPercent(share, lang) {
	const whole = Math.trunc(share / 100);
	const rest = Math.abs(share % 100);
	const fraction = rest === 0 ? "" : `${lang === "tr" ? "," : "."}${String(rest).padStart(2, "0").replace(/0$/, "")}`;
	return lang === "tr" ? `%${whole}${fraction}` : `${whole}${fraction} %`;
}

// packages/law/src/facts/catalogue.ts
const YES_NO$1 = ["no", "yes"];
const YES_NO_WORDS = [words("hayır", "no"), words("evet", "yes")];
function yesNo$1(name, subject, question, more = {}) {
	return {
		name,
		type: "yes-no",
		subject,
		domain: YES_NO$1,
		answers: YES_NO_WORDS,
		question,
		why: "ask",
		...more
	};
}
function choice$1(name, subject, answers, question) {
	return {
		name,
		type: "choice",
		subject,
		domain: Object.keys(answers),
		answers: Object.values(answers),
		question,
		why: "ask"
	};
}
function measured$1(name, type, subject, question) {
	return {
		name,
		type,
		subject,
		domain: [],
		answers: [],
		question,
		why: "ask"
	};
}
const STATUS_WORDS = {
	company: words("Şirket", "Company"),
	retailSite: words("Perakende e-ticaret sitesi", "Retail e-commerce site"),
	marketplace: words("Pazaryeri", "Marketplace"),
	b2bPlatform: words("B2B platformu", "B2B platform"),
	consortium: words("E-ihracat konsorsiyumu", "E-export consortium")
};
const STATUSES = Object.keys(STATUS_WORDS);
const DEFINITIONS = [
	choice$1("status", "beneficiary", STATUS_WORDS, words("Hangi statüyle başvuruyorsunuz?", "Under which status do you apply?")),
	yesNo$1("legalPerson", "beneficiary", words("Başvuran tüzel kişi mi?", "Is the applicant a legal person?")),
	yesNo$1("unionMember", "beneficiary", words("İhracatçı birliğine üye misiniz?", "Are you a member of an exporters’ association?")),
	yesNo$1("dysRegistered", "beneficiary", words("DYS kaydınız var mı?", "Are you registered in DYS?")),
	measured$1("coverageDay", "day", "beneficiary", words("Kapsam kararı hangi gün verildi?", "On which day was coverage decided?")),
	choice$1("companyGrade", "beneficiary", {
		top: words("en üst kademe", "the top grade"),
		other: words("daha alt bir kademe", "a lower grade")
	}, words("Şirketin kademesi nedir?", "Which grade does the company have?")),
	yesNo$1("brandProgramme", "beneficiary", words("Marka/Turquality programında mısınız?", "Are you in the Brand/Turquality programme?")),
	measured$1("turkishProductRatio", "share", "platform", words("Satışlarınızın yüzde kaçı Türk ürünü? (örnek: 87,5)", "What per cent of your sales are Turkish products? (e.g. 87.5)")),
	yesNo$1("trademarkTurkiye", "beneficiary", words("Marka Türkiye’de tescilli mi?", "Is the trademark registered in Türkiye?")),
	choice$1("trademarkAbroad", "beneficiary", {
		none: words("başvuru da yok", "not even applied for"),
		applied: words("başvuruldu", "applied for"),
		registered: words("tescilli", "registered")
	}, words("Ön onay gününde marka en az bir Madrid Sistemi ülkesinde tescilli miydi?", "On the day of pre-approval, was the mark registered in at least one Madrid System country?")),
	measured$1("preApprovalDay", "day", "support", words("Ön onay hangi gün verildi?", "On which day was pre-approval given?")),
	yesNo$1("accountManaged", "platform", words("Platform hesabını siz ya da organik bağlı şirketiniz mi yönetiyor?", "Do you or an organically linked company manage the platform account?")),
	yesNo$1("accessGiven", "platform", words("İncelemeci kuruluşa hesapta okuma (analist) yetkisi verildi mi?", "Has the examining body been given read (analyst) access to the account?")),
	yesNo$1("listingComplete", "platform", words("İlanlarda KTÜN (GTIN), menşe ülke ve tescilli marka girili mi (ya da el yapımı olduğu için istisna mı)?", "Do the listings show GTIN, country of origin and the registered brand (or are they excused as hand-made)?")),
	yesNo$1("turkishProduct", "platform", words("Tanıtılan ürünler tamamen ya da kısmen Türkiye’de mi üretiliyor?", "Are the promoted products wholly or partly made in Türkiye?")),
	choice$1("payer", "beneficiary", {
		beneficiary: words("yararlanıcı", "the beneficiary"),
		linkedCompany: words("organik bağlı şirket (en az %51)", "an organically linked company (at least 51 %)"),
		other: words("başka biri", "somebody else")
	}, words("Ödemeyi kim yaptı?", "Who paid?")),
	choice$1("paymentChannel", "beneficiary", {
		bank: words("banka ya da kart", "bank or card"),
		cash: words("nakit", "cash"),
		customerCheque: words("müşteri çeki", "customer cheque"),
		endorsedCheque: words("cirolu çek", "endorsed cheque")
	}, words("Ödeme hangi yolla yapıldı?", "By what means was it paid?")),
	yesNo$1("relatedParty", "beneficiary", words("Faturayı düzenleyenle aranızda ortaklık, yönetim, denetim, sermaye ya da akrabalık bağı var mı?", "Are you tied to the invoice issuer by partnership, management, control, capital or kinship?")),
	yesNo$1("supportedElsewhere", "beneficiary", words("Aynı gider başka bir program kapsamında desteklendi mi?", "Has the same expense been supported under another programme?")),
	yesNo$1("foreignLanguageAbroad", "platform", words("Tanıtım yurt dışına yönelik ve yabancı dilde mi?", "Does the promotion aim abroad and use a foreign language?")),
	yesNo$1("activityListed", "platform", words("Faaliyet “E-İhracat Tanıtım Faaliyetleri Listesi”nde var mı? (incelemeci kuruluş karar verir)", "Is the activity on the “E-export Promotion Activities List”? (the examining body decides)"), { why: "judge" }),
	yesNo$1("objected", "beneficiary", words("İncelemeci kuruluş tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu mu?", "Did the examining body find the promotion harmful to the image of Turkish products or the country?"), {
		why: "judge",
		presumed: "no"
	}),
	measured$1("adSales", "amount", "sales", words("Bu pazaryeri, ülke ve çeyrekte reklamların getirdiği satış ne kadar?", "How much did the ads sell on this marketplace, in this country and quarter?"))
];
const factCatalogue = DEFINITIONS;
const SLOTS = new Map(factCatalogue.map((definition, slot) => [definition.name, slot]));
function slotOf(name) {
	return SLOTS.get(name);
}
function findFact(name) {
	const slot = SLOTS.get(name);
	return slot === void 0 ? void 0 : factCatalogue[slot];
}
function fullMask(definition) {
	return (1 << definition.domain.length) - 1;
}

// packages/law/src/pipeline/bounds.ts
const MANY = 10n ** 30n;
const UNBOUNDED = 10n ** 24n;

// packages/law/src/facts/claim.ts
function salesKey(platform, country, quarter) {
	return `${platform}|${country}|${quarter}`;
}
function shareKey(support, platform, country, quarter) {
	return `${support}/share|${platform}|${country}|${quarter}`;
}
function withSlot(claim, slot, value) {
	const slots = claim.slots.with(slot, value);
	return {
		...claim,
		slots,
		open: openSlots(slots)
	};
}
function withReading(claim, doubt, reading) {
	const readings = {
		...claim.readings,
		[doubt]: reading
	};
	return {
		...claim,
		readings,
		readingsKey: readingsText(readings)
	};
}
function readingsText(readings) {
	return Object.keys(readings).sort().map((doubt) => `${doubt}=${readings[doubt]}`).join("&");
}
function openSlots(slots) {
	let open = 0;
	for (const [slot, definition] of factCatalogue.entries()) {
		if (definition.type === "amount") continue;
		const value = slots[slot];
		if (definition.domain.length === 0 ? Number.isNaN(value) : (value & value - 1) !== 0) open |= 1 << slot;
	}
	return open;
}

// packages/law/src/constructs/condition.ts
const FAILS$1 = 1;
const HOLDS$1 = 2;
function outcomeOf(holds) {
	return holds ? 2 : 1;
}
function slotOn(line, run, slot) {
	const own = line.slots[slot];
	return own === -1 ? run.slots[slot] : own;
}

// packages/law/src/constructs/support-rate.ts
const FULL = 1e4;
const MOST_KEPT = 5e5;
function compileRate(rate, readingOf) {
	const ratioSlot = slotOf(rate.ratio.fact);
	const ratioCounts = rate.ratio.inScope[readingOf(rate.ratio.doubt)] ?? true;
	let keptFor = NaN;
	let kept = /* @__PURE__ */ new Map();
	let size = 0;
	return (line, run, booked) => {
		if (run.knownOn !== keptFor || size > MOST_KEPT) {
			keptFor = run.knownOn;
			kept = /* @__PURE__ */ new Map();
			size = 0;
		}
		const ratio = ratioCounts ? slotOn(line, run, ratioSlot) : FULL;
		const key = (Number.isNaN(booked) ? -1 : booked) * 10002 + (Number.isNaN(ratio) ? 10001 : ratio);
		let ofCountry = kept.get(line.country);
		if (ofCountry === void 0) {
			ofCountry = /* @__PURE__ */ new Map();
			kept.set(line.country, ofCountry);
		}
		let answer = ofCountry.get(key);
		if (answer === void 0) {
			answer = rateOnLine(rate, line.country, booked, ratio, run.knownOn);
			ofCountry.set(key, answer);
			size += 1;
		}
		return answer;
	};
}
function rateOnLine(rate, country, booked, ratio, knownOn) {
	const bonus = bonusOn(rate, country, booked, knownOn);
	return {
		rateLeast: rate.base.points + bonus.least,
		rateMost: rate.base.points + bonus.most,
		ratioLeast: Number.isNaN(ratio) ? 0 : ratio,
		ratioMost: Number.isNaN(ratio) ? FULL : ratio,
		list: bonus.list
	};
}
function bonusOn(rate, country, booked, knownOn) {
	const { bonus } = rate;
	if (bonus === void 0) return {
		least: 0,
		most: 0,
		list: []
	};
	if (country === "" || Number.isNaN(booked)) return {
		least: 0,
		most: bonus.points,
		list: []
	};
	const answer = valueOn(bonus.list(country), booked, knownOn);
	if (answer.known) {
		const points = answer.entry.value ? bonus.points : 0;
		return {
			least: points,
			most: points,
			list: [answer.entry.source]
		};
	}
	return {
		least: 0,
		most: bonus.points,
		list: answer.between.map((entry) => entry.source)
	};
}

// packages/law/src/doubts/of-conditions.ts
const ofConditions = [{
	id: "E-13.13",
	place: words("Yurt dışı marka tescili mi, yurt dışı başvuru mu aranır?", "Is an overseas registration required, or is an application enough?"),
	readings: {
		registration: words("bir Madrid ülkesinde tescil (TAS, ITK)", "registration in one Madrid country (TAS, ITK)"),
		application: words("başvuru yeterli (KD24, GIL)", "an application is enough (KD24, GIL)")
	},
	taken: "registration",
	why: words("Resmî kuruluşun sayfası (ITK) tescil der; sürüme göre değişmiş olabilir.", "The official body’s page (ITK) says registration; it may differ by version."),
	actsOn: "assessment"
}, {
	id: "E-4.2-pay-per-order",
	place: words("Sipariş başına ödeme 13.04.2026 Genelgesinden önce de destekleniyor muydu?", "Was pay-per-order supported before the circular of 13 April 2026?"),
	readings: {
		"from-2026": words("yalnızca 13.04.2026’dan beri", "only since 13 April 2026"),
		always: words("başından beri", "from the start")
	},
	taken: "from-2026",
	why: words("Önceki metinler yalnızca tıklama başına ödemeyi anar (SEED1).", "Earlier texts name pay-per-click only (SEED1)."),
	actsOn: "assessment"
}];

// packages/law/src/doubts/doubt.ts
const NO_SOURCE = words("Hiçbir kaynak söylemiyor; seçilmedikçe bu okuma alınır.", "No source says; this reading is taken unless another is chosen.");
const DOCUMENTS_SILENT = words("Belge söylemiyor; seçilmedikçe bu okuma alınır.", "The document does not say; this reading is taken unless another is chosen.");

// packages/law/src/doubts/of-documents.ts
const ofDocuments = [
	{
		id: "E-2.22",
		place: words("Gider KDV’siz mi değerlendirilir?", "Is the expense valued without VAT?"),
		readings: { "without-vat": words("KDV’siz (KOR, Bakanlık destekleri için genel)", "without VAT (KOR, general for Ministry supports)") },
		taken: "without-vat",
		why: words("Genel kural; 5986 için teyit edilmedi.", "A general rule; not confirmed for 5986."),
		actsOn: "lines"
	},
	{
		id: "E-2.33-base",
		place: words("Rapor, fatura ve ödemeden hangisi desteğe esastır?", "Which of reported, invoiced and paid is the base?"),
		readings: { least: words("platform, dönem ve ülke başına üçünün en küçüğü", "the least of the three per platform, period and country") },
		taken: "least",
		why: NO_SOURCE,
		actsOn: "lines"
	},
	{
		id: "E-2.33-country",
		place: words("Ülkesi yazmayan fatura ülkelere nasıl dağılır?", "How does an invoice without a country spread over countries?"),
		readings: { "report-shares": words("aynı dönemin rapordaki ülke payları", "the report’s country shares of the same period") },
		taken: "report-shares",
		why: NO_SOURCE,
		actsOn: "lines"
	},
	{
		id: "payment-spread",
		place: words("Ödeme faturalara nasıl dağılır?", "How does a payment spread over invoices?"),
		readings: { "oldest-first": words("en eski fatura önce; ön ödemede ilk giren ilk çıkar", "the oldest invoice first; a prepaid balance first in, first out") },
		taken: "oldest-first",
		why: NO_SOURCE,
		actsOn: "lines"
	},
	{
		id: "E-2.16",
		place: words("Organik bağlı şirketin ödemesi sayılır mı?", "Does a payment by an organically linked company count?"),
		readings: { "linked-may-pay": words("en az %51 bağlı şirketinki sayılır", "it counts from a company linked by at least 51 %") },
		taken: "linked-may-pay",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-opening-balance",
		place: words("Belgelerden önceki platform bakiyesi ne kadardı?", "What was the platform balance before the documents begin?"),
		readings: { nothing: words("sıfır sayılır", "taken as nothing") },
		taken: "nothing",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-invoice-period",
		place: words("Hizmet dönemi yazmayan fatura hangi döneme aittir?", "To which period does an invoice without a service period belong?"),
		readings: { "month-of-invoice": words("kendi gününün dönemine", "to that of its own day") },
		taken: "month-of-invoice",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-comparison-period",
		place: words("Karşılaştırma hangi dönem başına yapılır?", "Per what period is the comparison made?"),
		readings: {
			month: words("ay başına", "per month"),
			"as-reported": words("rapor satırlarının aştığı aylar birlikte", "months that report rows reach over together"),
			quarter: words("çeyrek başına", "per quarter")
		},
		taken: "month",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-rows-over-quarters",
		place: words("Çeyrek sınırını aşan rapor satırı nasıl bölünür?", "How is a report row that reaches over the end of a quarter split?"),
		readings: { "by-days": words("günlerine göre", "by its days") },
		taken: "by-days",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-invoice-list",
		place: words("Platformun kendi fatura listesi fatura sayılır mı?", "Does a platform’s own list of invoices count as invoices?"),
		readings: { counts: words("sayılır; kılavuz ona fatura der", "it does; the guide calls it invoices") },
		taken: "counts",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-account-holder",
		place: words("Sahibi yazmayan hesap özeti kimindir?", "Whose is a statement that names no holder?"),
		readings: { beneficiary: words("yararlanıcının", "the beneficiary’s") },
		taken: "beneficiary",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	},
	{
		id: "evidence-expense-currency",
		place: words("Lirayla ödenen dövizli alışverişte giderin para birimi hangisidir?", "What is the currency of a foreign purchase paid from a lira card?"),
		readings: {
			purchase: words("alışverişin", "the purchase’s"),
			debited: words("çekilen lira", "the lira debited")
		},
		taken: "purchase",
		why: DOCUMENTS_SILENT,
		actsOn: "lines"
	}
];

// packages/law/src/doubts/of-money.ts
const ofMoney = [
	{
		id: "E-13.24",
		place: words("%20 payı ne başına sınanır?", "Per what is the 20 % share tested?"),
		readings: {
			"country-quarter": words("pazaryeri, ülke ve çeyrek başına (TRB24/25)", "per marketplace, country and quarter (TRB24/25)"),
			"marketplace-quarter": words("pazaryeri ve çeyrek başına, ülkeler birlikte", "per marketplace and quarter, countries together")
		},
		taken: "country-quarter",
		why: words("TRB çizelgeleri ülke ve çeyrek başına hesaplar.", "The TRB tables compute per country and quarter."),
		actsOn: "assessment"
	},
	{
		id: "E-2.6-scope",
		place: words("Türk ürünü oranı hangi desteklere uygulanır?", "To which supports does the Turkish-product ratio apply?"),
		readings: {
			"all-supports": words("bütün desteklere (m.10/1)", "to all supports (m.10/1)"),
			"three-supports": words("yalnızca pazaryeri tanıtımı, sipariş karşılama ve komisyona (SEED1)", "only to marketplace promotion, fulfilment and commission (SEED1)")
		},
		taken: "all-supports",
		why: words("TAH ve GIL oranı bölümün tümü için anlatır.", "TAH and GIL tell the ratio for the whole section."),
		actsOn: "assessment"
	},
	{
		id: "E-2.7",
		place: words("Üst limitin yarısı kimler için sınırdır?", "For whom is half of the ceiling the limit?"),
		readings: {
			"brand-programme": words("yalnızca Marka/Turquality şirketleri", "Brand/Turquality companies only"),
			"below-full-ratio": words("Türk ürünü oranı %100’ün altında olanlar", "users whose Turkish share is below 100 %"),
			everybody: words("üç desteğin her kullanıcısı", "every user of the three supports")
		},
		taken: "brand-programme",
		why: words("Kutu hiçbir sınıf anmaz; yayımlanan şirket limitleri tam üst limittir, bu yüzden en makul okuma budur (E-13.19).", "The box names no class; published company limits are the full ceiling, so this is the most plausible reading (E-13.19)."),
		actsOn: "assessment"
	},
	{
		id: "E-2.34-order",
		place: words("Oran, ilave, Türk ürünü oranı ve %75 sınırı hangi sırayla uygulanır?", "In which order do rate, bonus, ratio and the 75 % limit apply?"),
		readings: {
			"ratio-then-limit": words("önce Türk ürünü oranı, sonra %75 sınırı", "first the ratio, then the 75 % limit"),
			"limit-then-ratio": words("önce %75 sınırı, sonra Türk ürünü oranı", "first the 75 % limit, then the ratio")
		},
		taken: "ratio-then-limit",
		why: NO_SOURCE,
		actsOn: "assessment"
	},
	{
		id: "E-2.34-conversion",
		place: words("Liraya çevirme kuruşa nasıl yuvarlanır?", "How is the conversion to lira rounded to the kuruş?"),
		readings: {
			"half-up": words("her ödeme yarım yukarı", "each payment half up"),
			down: words("her ödeme aşağı", "each payment down")
		},
		taken: "half-up",
		why: NO_SOURCE,
		actsOn: "assessment"
	},
	{
		id: "E-2.34-award",
		place: words("Hak ediş kuruşa nasıl kesilir?", "How is the award ended at the kuruş?"),
		readings: {
			"cut-per-line": words("satır başına bir kez aşağı kesilir", "cut down once per line"),
			"half-up-per-line": words("satır başına bir kez yarım yukarı yuvarlanır", "rounded half up once per line")
		},
		taken: "cut-per-line",
		why: NO_SOURCE,
		actsOn: "assessment"
	},
	{
		id: "E-2.24",
		place: words("5986’da liraya hangi kurla çevrilir?", "At which rate is an expense converted under 5986?"),
		readings: {
			"payment-day": words("ödeme belgesi gününün TCMB döviz alış kuru (KOR, 5973 için yazılmış)", "TCMB buying rate of the payment-document day (KOR, written for 5973)"),
			fifteenth: words("ayda üçten çok ödemede ayın 15’inin ya da sonraki iş gününün kuru (L-18.2)", "with more than three payments in a month, the rate of the 15th or the next business day (L-18.2)")
		},
		taken: "payment-day",
		why: words("5986 için teyit yok; 15’i kuralı yalnızca 5448 genelgesindedir.", "Not confirmed for 5986; the rule of the 15th stands only in the circular of 5448."),
		actsOn: "assessment"
	},
	{
		id: "E-4.3-currency",
		place: words("Pay sınırı hangi para biriminde sınanır?", "In which currency is a share cap tested?"),
		readings: { report: words("raporun para birimi", "the report’s currency") },
		taken: "report",
		why: words("Oran, raporun iki sütunu arasındadır; çevirmek kur etkisi katar.", "The ratio is between two columns of the report; converting would bring the rate into it."),
		actsOn: "assessment"
	},
	{
		id: "M-9",
		place: words("Ödeme, bülten çıkmayan bir güne denk gelirse hangi kur?", "Which rate counts for a payment on a day without a bulletin?"),
		readings: { "last-before": words("önceki son bülten", "the last bulletin published before") },
		taken: "last-before",
		why: words("M-9’un önerisi; incelemeciye işaretlenir. İş gününün eksik bülteni ise hiçbir kurla doldurulmaz.", "M-9 proposes it and flags it for the examiner. A missing bulletin of a business day is filled with no rate."),
		actsOn: "assessment"
	},
	{
		id: "E-4.3-other-currency",
		place: words("Raporunkinden başka para birimiyle ödenmiş satır paydan nasıl kesilir?", "How is a line cut by the share that was paid in another currency than the report’s?"),
		readings: { "same-proportion": words("aynı oranda, aşağı yuvarlanarak", "in the same proportion, rounded down") },
		taken: "same-proportion",
		why: NO_SOURCE,
		actsOn: "assessment"
	}
];

// packages/law/src/doubts/of-time.ts
const ofTime = [
	{
		id: "E-2.31-expense-day",
		place: words("Gider hangi günle bir yıla yazılır; üst limiti, listeyi ve ilave oranı hangi gün seçer?", "Which day books an expense to a year and picks its ceiling, list and bonus?"),
		readings: {
			"payment-day": words("ödeme belgesi günü", "the day of the payment document"),
			"document-day": words("fatura günü", "the day of the invoice"),
			"activity-start": words("faaliyetin ilk günü", "the first day of the activity")
		},
		taken: "payment-day",
		why: words("Altı aylık süre ve kur da ödeme belgesine bağlıdır (E-2.10, E-2.24).", "The six months and the rate hang on the payment document too (E-2.10, E-2.24)."),
		actsOn: "assessment"
	},
	{
		id: "E-2.9-earlier-spending",
		place: words("“Ön onaydan önceki harcama” hangi güne bakılarak bilinir?", "By which day is “spending before pre-approval” told?"),
		readings: {
			"activity-start": words("faaliyetin ilk günü", "the first day of the activity"),
			"payment-day": words("ödeme belgesi günü", "the day of the payment document")
		},
		taken: "activity-start",
		why: words("Destek süresinden önce yapılmış reklam, sonra ödense de önceki harcamadır.", "An ad that ran before the support period is earlier spending even if paid later."),
		actsOn: "assessment"
	},
	{
		id: "E-2.10-quarter",
		place: words("Gider hangi çeyreğin başvurusuna girer?", "To which quarter’s application does an expense belong?"),
		readings: {
			activity: words("reklamın yayımlandığı çeyrek; ödemesi sonraki çeyrekte olabilir", "the quarter in which the ads ran; it may be paid in the next"),
			payment: words("ödeme belgesinin çeyreği", "the quarter of the payment document")
		},
		taken: "activity",
		why: words("%20 payı aynı çeyreğin reklam ve satışını karşılaştırır; ikisi ayrı başvurulara düşmemelidir. Kaynaklar yalnızca “çeyrek dönemlerle” der.", "The 20 % share compares ads and sales of one quarter, which should not fall into two applications. The sources only say “by quarters”."),
		actsOn: "assessment"
	},
	{
		id: "E-13.12",
		place: words("Altı aylık başvuru süresi neyle başlar?", "What starts the six months for applying?"),
		readings: {
			"payment-document": words("ödeme belgesi (TAS, GIL)", "the payment document (TAS, GIL)"),
			invoice: words("fatura (KOR)", "the invoice (KOR)")
		},
		taken: "payment-document",
		why: words("İki B dereceli kaynak ödeme belgesi der; KOR tek ve C derecelidir.", "Two grade-B sources say payment document; KOR is alone and grade C."),
		actsOn: "assessment"
	},
	{
		id: "E-2.31-year",
		place: words("Yıllık üst limitin yılı hangisidir?", "Which year is the year of a yearly ceiling?"),
		readings: { calendar: words("takvim yılı", "the calendar year") },
		taken: "calendar",
		why: words("Limitler takvim yılı başında güncellenir (E-12.1.1). Destek yılı okuması seçilemez: nasıl sayılacağını hiçbir kaynak söylemiyor.", "The limits are updated at each calendar year (E-12.1.1). The support-year reading cannot be chosen: no source says how it would be counted."),
		actsOn: "assessment"
	},
	{
		id: "line-order",
		place: words("Satırlar bir üst limiti hangi sırayla tüketir?", "In which order do lines use up a ceiling?"),
		readings: { "payment-document-line": words("ödeme günü, belge, satır", "payment day, document, line") },
		taken: "payment-document-line",
		why: words("Toplam hak ediş sıradan etkilenmez; yalnızca kesintinin hangi satırda göründüğü değişir.", "The total does not depend on the order; only where the cut shows does."),
		actsOn: "assessment"
	},
	{
		id: "E-12.1-publication",
		place: words("Yıllık limitler hangi gün yayımlandı?", "On which day were the yearly limits published?"),
		readings: { "first-of-year": words("yılın ilk gününden beri bilinir sayılır", "taken to be known from the first day of the year") },
		taken: "first-of-year",
		why: words("Kaynaklar yayım gününü söylemez; limit yıl başından geçerlidir.", "The sources do not give the day; the limit holds from the start of the year."),
		actsOn: "assessment"
	},
	{
		id: "M-4",
		place: words("“Altı ay” hangi gün biter, ay sonunda ne olur?", "On which day do “six months” end, and what of month ends?"),
		readings: { clamp: words("aynı sayılı gün, o gün dahil; yoksa ayın son günü", "the same-numbered day, itself included; where there is none, the last day of the month") },
		taken: "clamp",
		why: words("M-4’ün önerisi; tatile denk gelirse uzamaz.", "M-4 proposes it; no shift for holidays."),
		actsOn: "assessment"
	},
	{
		id: "half-day",
		place: words("Saat 13.00’te kapanan gün iş günü müdür?", "Is a day that closes at 13:00 a business day?"),
		readings: { "business-day": words("iş günüdür", "it is a business day") },
		taken: "business-day",
		why: words("Kaynaklar söylemez; kur için bültenin varlığı belirleyicidir.", "The sources do not say; for rates the presence of a bulletin decides."),
		actsOn: "assessment"
	},
	{
		id: "E-2.9-straddling",
		place: words("Desteğin başından önce başlayan ya da üç yılın sonunu aşan reklam nasıl sayılır?", "How does an ad count that begins before the support does, or runs past the end of the three years?"),
		readings: { "first-day": words("ilk gününe göre, bölünmeden", "by its first day, undivided") },
		taken: "first-day",
		why: NO_SOURCE,
		actsOn: "assessment"
	},
	{
		id: "E-1.2.5-same-day",
		place: words("Kapsam kararı ön onayla aynı gün verilebilir mi?", "May coverage be decided on the day of pre-approval?"),
		readings: { "same-day": words("verilebilir", "it may") },
		taken: "same-day",
		why: NO_SOURCE,
		actsOn: "assessment"
	}
];

// packages/law/src/doubts/register.ts
const doubts = [
	...ofTime,
	...ofConditions,
	...ofMoney,
	...ofDocuments
];
const BY_ID = new Map(doubts.map((doubt) => [doubt.id, doubt]));
function findDoubt(id) {
	return BY_ID.get(id);
}
function readingInForce(chosen) {
	const inForce = new Map(doubts.map((doubt) => {
		const choice = chosen[doubt.id];
		return [doubt.id, choice !== void 0 && Object.hasOwn(doubt.readings, choice) ? choice : doubt.taken];
	}));
	return (id) => inForce.get(id) ?? "";
}

// packages/law/src/constructs/choices.ts
function oneOf(fact, ...answers) {
	const definition = findFact(fact);
	const slot = slotOf(fact);
	const allowed = answers.reduce((mask, answer) => mask | 1 << definition.domain.indexOf(answer), 0);
	const named = answers.map((answer) => definition.answers[definition.domain.indexOf(answer)]);
	return {
		construct: "oneOf",
		needs: [fact],
		doubts: [],
		words: fill(words("{fact} yanıtı: {answers}", "{fact} answer: {answers}"), {
			fact: definition.question,
			answers: joined$1(named)
		}),
		canonical: { oneOf: [fact, ...answers] },
		compile: () => (line, run) => {
			const possible = slotOn(line, run, slot);
			if ((possible & ~allowed) === 0) return 2;
			return (possible & allowed) === 0 ? 1 : 3;
		}
	};
}
function isTrue(fact) {
	return oneOf(fact, "yes");
}
function isFalse(fact) {
	return oneOf(fact, "no");
}
function joined$1(list) {
	const join = (items, or) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${or} ${items.at(-1)}`;
	return words(join(list.map((item) => item.tr), "veya"), join(list.map((item) => item.en), "or"));
}

// packages/law/src/constructs/days.ts
function plain$1(name, text, of) {
	return {
		needs: [],
		doubts: [],
		words: text,
		canonical: name,
		compile: () => of
	};
}
const paymentDay = plain$1("paymentDay", words("ödeme belgesi günü", "day of the payment document"), (line) => line.paymentDay);
const documentDay = plain$1("documentDay", words("fatura günü", "day of the invoice"), (line) => line.documentDay);
const activityStart = plain$1("activityStart", words("faaliyetin ilk günü", "first day of the activity"), (line) => line.activityFrom);
const filingDay = plain$1("filingDay", words("başvuru günü", "day of filing"), (_, run) => run.filingDay);
const knownDay = plain$1("knownDay", words("mevzuatın bilindiği gün", "day on which the law is known"), (_, run) => run.knownOn);
const quarterStart = plain$1("quarterStart", words("çeyreğin ilk günü", "first day of the quarter"), (_, run) => run.claim.quarterPeriod.from);
const quarterEnd = plain$1("quarterEnd", words("sonraki çeyreğin ilk günü", "first day of the next quarter"), (_, run) => run.claim.quarterPeriod.until);
function factDay(fact) {
	const slot = slotOf(fact);
	return {
		needs: [fact],
		doubts: [],
		words: DAY_NAMES[fact] ?? findFact(fact)?.question,
		canonical: { factDay: fact },
		compile: () => (line, run) => slotOn(line, run, slot)
	};
}
const DAY_NAMES = {
	preApprovalDay: words("ön onay günü", "day of pre-approval"),
	coverageDay: words("kapsam kararı günü", "day of the coverage decision")
};
function fixedDay(text) {
	const day = parseDay(text);
	return plain$1(`day:${text}`, words(showDay(day, "tr"), showDay(day, "en")), () => day);
}
function monthAfter(of) {
	return derived(of, "monthAfter", words("{day} izleyen ayın ilk günü", "first day of the month after the {day}"), firstOfNextMonth);
}
function monthsAfter(of, months) {
	return derived(of, `monthsAfter:${months}`, words(`{day} + ${months} ay`, `{day} + ${months} months`), (day) => addMonths(day, months, "clamp"));
}
function derived(of, name, template, shift) {
	const shifted = {
		needs: of.needs,
		doubts: of.doubts,
		words: fill(template, { day: of.words }),
		canonical: { [name]: of.canonical },
		compile: (compiling) => {
			const known = compiling.days.get(shifted);
			if (known !== void 0) return known;
			const compiled = compileShift(of.compile(compiling), shift);
			compiling.days.set(shifted, compiled);
			return compiled;
		}
	};
	return shifted;
}
function compileShift(day, shift) {
	let last = NaN;
	let answer = NaN;
	return (line, run) => {
		const value = day(line, run);
		if (value === last) return answer;
		if (Number.isNaN(value)) return NaN;
		last = value;
		answer = shift(value);
		return answer;
	};
}
function dayByReading(doubt, byReading) {
	const days = Object.values(byReading);
	const first = days[0];
	return {
		needs: days.flatMap((day) => day.needs),
		doubts: [doubt],
		words: first.words,
		canonical: {
			reading: doubt,
			by: Object.fromEntries(Object.entries(byReading).map(([id, day]) => [id, day.canonical]))
		},
		compile: (compiling) => (byReading[compiling.readingOf(doubt)] ?? first).compile(compiling)
	};
}
function onOrAfter(a, b) {
	return compare$1(a, b, "onOrAfter", words("{a} ≥ {b}", "{a} is on or after the {b}"), (x, y) => x >= y);
}
function before(a, b) {
	return compare$1(a, b, "before", words("{a} < {b}", "{a} is before the {b}"), (x, y) => x < y);
}
function onOrBefore(a, b) {
	return compare$1(a, b, "onOrBefore", words("{a} ≤ {b}", "{a} is not after the {b}"), (x, y) => x <= y);
}
function compare$1(a, b, construct, template, holds) {
	return {
		construct,
		needs: [...a.needs, ...b.needs],
		doubts: [...a.doubts, ...b.doubts],
		words: fill(template, {
			a: a.words,
			b: b.words
		}),
		canonical: { [construct]: [a.canonical, b.canonical] },
		compile: (compiling) => {
			const left = a.compile(compiling);
			const right = b.compile(compiling);
			return (line, run) => {
				const x = left(line, run);
				const y = right(line, run);
				return Number.isNaN(x) || Number.isNaN(y) ? 3 : outcomeOf(holds(x, y));
			};
		}
	};
}

// packages/law/src/constructs/line-tests.ts
function kindIn(kinds) {
	const names = new Set(Object.keys(kinds));
	return {
		construct: "kindIn",
		needs: [],
		doubts: [],
		words: words(`gider türü: ${joined$1(Object.values(kinds)).tr}`, `kind of expense: ${joined$1(Object.values(kinds)).en}`),
		canonical: { kindIn: [...names].sort() },
		compile: () => (line) => outcomeOf(names.has(line.kind))
	};
}
function countryIsNot(country, name) {
	return {
		construct: "countryIsNot",
		needs: [],
		doubts: [],
		words: words(`ülke ${name.tr} değil`, `the country is not ${name.en}`),
		canonical: { countryIsNot: country },
		compile: () => (line) => line.country === "" ? 3 : outcomeOf(line.country !== country)
	};
}

// packages/law/src/constructs/logic.ts
function all(...parts) {
	return combine("all", parts, " ve ", " and ", 1);
}
function any(...parts) {
	return combine("any", parts, " ya da ", " or ", 2);
}
function combine(construct, parts, tr, en, decisive) {
	const otherwise = decisive === 1 ? 2 : 1;
	return {
		construct,
		needs: parts.flatMap((part) => part.needs),
		doubts: parts.flatMap((part) => part.doubts),
		words: words(parts.map((part) => part.words.tr).join(tr), parts.map((part) => part.words.en).join(en)),
		canonical: { [construct]: parts.map((part) => part.canonical) },
		compile: (compiling) => {
			const tests = parts.map((part) => part.compile(compiling));
			return (line, run) => {
				let outcome = otherwise;
				for (const test of tests) {
					const part = test(line, run);
					if (part === decisive) return decisive;
					if (part === 3) outcome = 3;
				}
				return outcome;
			};
		}
	};
}
function reading(doubt, byReading) {
	const conditions = Object.values(byReading);
	const first = conditions[0];
	return {
		construct: "reading",
		needs: conditions.flatMap((condition) => condition.needs),
		doubts: [doubt, ...conditions.flatMap((condition) => condition.doubts)],
		words: first.words,
		canonical: {
			reading: doubt,
			by: Object.fromEntries(Object.entries(byReading).map(([id, condition]) => [id, condition.canonical]))
		},
		compile: (compiling) => (byReading[compiling.readingOf(doubt)] ?? first).compile(compiling)
	};
}
function restingOn(doubt, condition) {
	return {
		...condition,
		doubts: [...condition.doubts, doubt]
	};
}

// packages/law/src/constructs/rule.ts
function demand(rule, stage, condition, refusal) {
	return {
		rule,
		stage,
		condition,
		refusal
	};
}

// packages/law/src/constructs/support.ts
function support(value) {
	return value;
}

// packages/law/src/e-export/ceilings.ts
const FIRST_YEAR = 2022;
function ceilingTable(rule, article, figures) {
	const table = {};
	for (const [status, years] of Object.entries(figures)) table[status] = dated(`${rule}.${status}`, years.map((figure, index) => yearEntry(rule, article, status, index, figure)));
	return table;
}
function yearEntry(rule, article, status, index, [liras, grade, from]) {
	const year = FIRST_YEAR + index;
	return {
		value: lira(liras),
		from: index === 0 ? dayOf(2022, 8, 25) : dayOf(year, 1, 1),
		until: dayOf(year + 1, 1, 1),
		source: {
			rule: `${rule}.${status}.${year}`,
			grade,
			from,
			article
		}
	};
}
const D = "derived";
const P = "published";
const RULE_2023 = "E-12.2: 2022 × 1.80995";
const RULE_2024 = "E-12.2: 2023 × 1.54495";
const RULE_2025 = "E-12.2: 2024 × 1.3645";
const RULE_2026 = "E-12.2: 2025 × 1.2928";
const marketplacePromotionCeilings = ceilingTable("E-4.T", "Karar m.4; Genelge m.13", {
	company: [
		[
			75e5,
			"text",
			"SEED1"
		],
		[
			13574e3,
			D,
			RULE_2023
		],
		[
			20971151,
			P,
			"KD24, TRB24"
		],
		[
			28615135,
			P,
			"GIL, TRB25"
		],
		[
			36993646,
			P,
			"TAS"
		]
	],
	retailSite: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			D,
			RULE_2023
		],
		[
			41943848,
			P,
			"KD24"
		],
		[
			57232379,
			P,
			"GIL"
		],
		[
			73990019,
			D,
			RULE_2026
		]
	],
	consortium: [
		[
			25e6,
			"text",
			"SEED1"
		],
		[
			45248e3,
			D,
			RULE_2023
		],
		[
			69905898,
			P,
			"KD24"
		],
		[
			95386597,
			P,
			"GIL"
		],
		[
			123315792,
			D,
			RULE_2026
		]
	]
});
const promotionCeilings = ceilingTable("E-5.T", "Karar m.5; Genelge m.14", {
	b2bPlatform: [
		[
			4e6,
			"text",
			"SEED1"
		],
		[
			7239e3,
			D,
			RULE_2023
		],
		[
			11183893,
			D,
			RULE_2024
		],
		[
			15260422,
			D,
			RULE_2025
		],
		[
			19728673,
			D,
			RULE_2026
		]
	],
	consortium: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			D,
			RULE_2023
		],
		[
			41943848,
			D,
			RULE_2024
		],
		[
			57232379,
			D,
			RULE_2025
		],
		[
			73990019,
			D,
			RULE_2026
		]
	],
	retailSite: [
		[
			25e6,
			"text",
			"SEED1"
		],
		[
			45248e3,
			D,
			RULE_2023
		],
		[
			69905898,
			D,
			RULE_2024
		],
		[
			95386597,
			D,
			RULE_2025
		],
		[
			123315792,
			P,
			"TAS"
		]
	],
	marketplace: [
		[
			3e7,
			"text",
			"SEED1"
		],
		[
			54298e3,
			D,
			RULE_2023
		],
		[
			83887695,
			D,
			RULE_2024
		],
		[
			114464759,
			D,
			RULE_2025
		],
		[
			147980040,
			D,
			RULE_2026
		]
	]
});
const SECTION_LARGE = [
	[
		45e6,
		"text",
		"SEED1"
	],
	[
		81447e3,
		P,
		"EID23"
	],
	[
		125831543,
		D,
		RULE_2024
	],
	[
		171697139,
		D,
		RULE_2025
	],
	[
		221970061,
		P,
		"TAS"
	]
];
const sectionTotals = ceilingTable("E-11.1.T", "Karar m.10/2", {
	company: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			P,
			"EID23"
		],
		[
			41943848,
			D,
			RULE_2024
		],
		[
			57232379,
			D,
			RULE_2025
		],
		[
			73990019,
			P,
			"TAS"
		]
	],
	retailSite: SECTION_LARGE,
	marketplace: SECTION_LARGE,
	consortium: SECTION_LARGE,
	b2bPlatform: [
		[
			4e6,
			"text",
			"SEED1"
		],
		[
			7239e3,
			P,
			"EID23"
		],
		[
			11183893,
			D,
			RULE_2024
		],
		[
			15260422,
			D,
			RULE_2025
		],
		[
			19728673,
			D,
			RULE_2026
		]
	]
});

// packages/law/src/e-export/common-demands.ts
const supportStart = monthAfter(factDay("preApprovalDay"));
const expenseDay = dayByReading("E-2.31-expense-day", {
	"payment-day": paymentDay,
	"document-day": documentDay,
	"activity-start": activityStart
});
const spendingDay = dayByReading("E-2.9-earlier-spending", {
	"activity-start": activityStart,
	"payment-day": paymentDay
});
const standingDemands = [
	demand("E-12.3.1", "standing", onOrAfter(spendingDay, fixedDay("2022-08-25")), words("5986 sayılı Karar 25.08.2022’de yürürlüğe girdi; önceki gider desteklenmez.", "Decision 5986 came into force on 25 August 2022; earlier spending is not supported.")),
	demand("E-1.2.3", "standing", all(isTrue("legalPerson"), isTrue("unionMember")), words("Tüzel kişilik ve ihracatçı birliği üyeliği zorunludur.", "Legal personality and membership of an exporters’ association are mandatory.")),
	demand("E-1.2.4", "standing", isTrue("dysRegistered"), words("DYS kaydı zorunludur.", "Registration in DYS is mandatory.")),
	demand("E-1.2.5", "permission", restingOn("E-1.2.5-same-day", onOrBefore(factDay("coverageDay"), factDay("preApprovalDay"))), words("Ön onay kapsam kararından önce olamaz: sıra kapsam, ön onay, faaliyet, ödemedir.", "Pre-approval cannot come before coverage: the order is coverage, pre-approval, activity, payment.")),
	demand("E-2.9", "permission", restingOn("E-2.9-straddling", onOrAfter(spendingDay, supportStart)), words("Harcama, ön onayı izleyen ayın ilk gününden önce yapılmış.", "The spending is before the first day of the month after pre-approval."))
];
const windowDemands = [demand("E-2.10", "window", all(reading("E-2.10-quarter", {
	activity: all(onOrAfter(activityStart, quarterStart), before(activityStart, quarterEnd)),
	payment: all(onOrAfter(paymentDay, quarterStart), before(paymentDay, quarterEnd))
}), onOrAfter(filingDay, paymentDay), onOrBefore(filingDay, monthsAfter(dayByReading("E-13.12", {
	"payment-document": paymentDay,
	invoice: documentDay
}), 6))), words("Gider bu çeyreğin başvurusuna ait değil ya da başvuru altı aylık süre içinde değil.", "The expense does not belong to this quarter’s application, or the application is not within the six months."))];
const lineDemands = [
	demand("E-2.11", "lines", any(isTrue("turkishProduct"), all(oneOf("status", "company"), isTrue("brandProgramme"))), words("Ürünler tamamen ya da kısmen Türkiye’de üretilmiyor.", "The products are not wholly or partly made in Türkiye.")),
	demand("E-2.15", "lines", isTrue("accountManaged"), words("Platform hesabını yararlanıcı ya da organik bağlı şirketi yönetmiyor.", "The platform account is not managed by the beneficiary or an organically linked company.")),
	demand("E-2.18", "lines", isTrue("accessGiven"), words("İncelemeci kuruluşa hesaba erişim verilmemiş; analist yetkisi verin.", "The examining body has no access to the account; give it analyst access.")),
	demand("E-2.16", "lines", oneOf("payer", "beneficiary", "linkedCompany"), words("Ödeyen yararlanıcı ya da en az %51 bağlı şirketi değil.", "The payer is neither the beneficiary nor a company linked by at least 51 %.")),
	demand("E-2.17", "lines", isFalse("relatedParty"), words("Harcamayı yapanla faturayı düzenleyen ilişkili.", "The spender and the invoice issuer are related.")),
	demand("E-2.20", "lines", isFalse("objected"), words("İncelemeci, tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu.", "The examiner found the promotion harmful to the image of Turkish products or the country.")),
	demand("E-2.23", "lines", oneOf("paymentChannel", "bank"), words("Ödeme banka yoluyla yapılmamış; nakit, müşteri çeki ve cirolu çek kabul edilmez.", "Not paid through a bank; cash, customer cheques and endorsed cheques are out.")),
	demand("E-2.28", "lines", isFalse("supportedElsewhere"), words("Aynı gider başka bir program kapsamında desteklenmiş.", "The same expense has been supported under another programme."))
];
const trademarkAtHome = demand("E-2.14", "permission", isTrue("trademarkTurkiye"), words("Marka Türkiye’de tescilli olmalı.", "The mark must be registered in Türkiye."));
const trademarkAbroad = demand("E-2.14", "permission", all(isTrue("trademarkTurkiye"), reading("E-13.13", {
	registration: oneOf("trademarkAbroad", "registered"),
	application: any(oneOf("trademarkAbroad", "registered"), oneOf("trademarkAbroad", "applied"))
})), words("Marka Türkiye’de ve ön onaydan önce en az bir Madrid Sistemi ülkesinde tescilli olmalı.", "The mark must be registered in Türkiye and, before pre-approval, in at least one Madrid System country."));
const listingDuty = demand("E-2.12", "lines", isTrue("listingComplete"), words("İlanlarda KTÜN (GTIN), menşe ülke ya da tescilli marka eksik.", "The listings lack GTIN, country of origin or the registered brand."));
function threeYears(rule, per) {
	return demand(rule, "permission", before(spendingDay, monthsAfter(supportStart, 36)), words(`${per.tr} başına üç yıllık destek süresi dolmuş.`, `The three years of support per ${per.en} are over.`));
}

// packages/law/src/e-export/target-countries.ts
const MAY_2025 = {
	rule: "E-12.4.1",
	grade: "second-hand",
	from: "GIL (Ministry guide of May 2025)",
	article: "EK-Hedef Ülkeler"
};
const APRIL_2026 = {
	rule: "E-12.4.2",
	grade: "second-hand",
	from: "TAS, KOR2",
	article: "Genelge 13.04.2026, EK-Hedef Ülkeler"
};
const SEPTEMBER_2024$1 = {
	rule: "E-12.4.3",
	grade: "second-hand",
	from: "TRB24",
	article: "EK-Hedef Ülkeler"
};
const LIST_OF_26 = [
	"US",
	"AU",
	"AE",
	"BR",
	"DZ",
	"CN",
	"ID",
	"MA",
	"PH",
	"ZA",
	"KR",
	"IN",
	"JP",
	"CA",
	"QA",
	"KE",
	"KW",
	"MY",
	"MX",
	"EG",
	"NG",
	"SA",
	"CL",
	"TH",
	"TN",
	"VN"
];
const JOINED_2026 = [
	"DE",
	"AZ",
	"FR",
	"ES",
	"IT",
	"PT",
	"RO",
	"RU",
	"RS"
];
const FIRST_SIGHTING = parseDay("2024-09-27");
const GUIDE_FIRST = parseDay("2025-05-01");
const GUIDE_LAST = parseDay("2025-05-31");
const CIRCULAR$1 = parseDay("2026-04-13");
const on26 = new Set(LIST_OF_26);
const joined = new Set(JOINED_2026);
function membership(country) {
	const entries = [];
	if (country === "US" || country === "DE" || country === "ES") entries.push({
		value: country === "US",
		seenFrom: FIRST_SIGHTING,
		seenTo: FIRST_SIGHTING,
		source: SEPTEMBER_2024$1
	});
	entries.push({
		value: on26.has(country),
		seenFrom: GUIDE_FIRST,
		seenTo: GUIDE_LAST,
		source: MAY_2025
	});
	entries.push({
		value: on26.has(country) || joined.has(country),
		from: CIRCULAR$1,
		source: APRIL_2026
	});
	return dated(`target-country.${country}`, entries);
}
const histories = /* @__PURE__ */ new Map();
function targetCountry(country) {
	const known = histories.get(country);
	if (known !== void 0) return known;
	const history = membership(country);
	histories.set(country, history);
	return history;
}
const everTargetCountries = [...LIST_OF_26, ...JOINED_2026];

// packages/law/src/e-export/rates.ts
const BONUS = {
	rule: "E-2.2",
	grade: "second-hand",
	from: "INO, TAS, TAH",
	article: "Karar m.16/1; Genelge m.29"
};
const MOST = {
	rule: "E-2.5",
	grade: "second-hand",
	from: "TAH",
	article: "Karar m.16/4"
};
const RATIO = {
	rule: "E-2.6",
	grade: "second-hand",
	from: "TAH, GIL, ESN",
	article: "Karar m.10/1"
};
function promotionRate(base, ratioInThreeSupports) {
	return {
		base: {
			points: percent(50),
			source: base
		},
		bonus: {
			points: percent(20),
			list: targetCountry,
			source: BONUS
		},
		most: {
			points: percent(75),
			source: MOST
		},
		ratio: {
			fact: "turkishProductRatio",
			source: RATIO,
			doubt: "E-2.6-scope",
			inScope: {
				"all-supports": true,
				"three-supports": ratioInThreeSupports
			}
		}
	};
}

// packages/law/src/e-export/digital-marketplace-promotion.ts
const KINDS = {
	payPerClick: words("tıklama başına ödeme", "pay-per-click"),
	display: words("görüntüleme reklamı", "display ads"),
	reviewService: words("ürüne ilişkin yorum hizmeti", "product-review services")
};
const CIRCULAR = fixedDay("2026-04-13");
const PAY_PER_ORDER = kindIn({ payPerOrder: words("sipariş başına ödeme", "pay-per-order") });
const digitalMarketplacePromotion = support({
	id: "e-export/digital-marketplace-promotion",
	title: words("Dijital pazaryeri tanıtım desteği", "Digital marketplace promotion"),
	article: "Karar m.4; Genelge m.13",
	demands: [
		...standingDemands,
		demand("E-4.1", "standing", oneOf("status", "company", "consortium", "retailSite"), words("Bu destekten şirketler, konsorsiyumlar ve perakende e-ticaret siteleri yararlanır.", "This support is for companies, consortia and retail e-commerce sites.")),
		trademarkAbroad,
		threeYears("E-4.5", {
			tr: "Pazaryeri",
			en: "marketplace"
		}),
		...windowDemands,
		demand("E-4.2", "lines", any(kindIn(KINDS), all(PAY_PER_ORDER, reading("E-4.2-pay-per-order", {
			"from-2026": all(onOrAfter(activityStart, CIRCULAR), onOrAfter(knownDay, CIRCULAR)),
			always: onOrAfter(activityStart, fixedDay("2022-08-25"))
		}))), words("Bu gider türü desteklenmez: komisyon, üyelik, vergi ve diğer ücretler dışarıdadır.", "This kind of expense is not supported: commission, membership, tax and other fees are out.")),
		demand("E-1.1.1", "lines", countryIsNot("TR", words("Türkiye", "Türkiye")), words("E-ihracat başka bir ülkeye satıştır; Türkiye’ye yönelik reklam desteklenmez.", "E-export is a sale to another country; ads aimed at Türkiye are not supported.")),
		listingDuty,
		...lineDemands
	],
	bookedOn: expenseDay,
	shares: [{
		share: percent(20),
		of: "adSales",
		sources: [{
			rule: "E-4.3",
			grade: "text",
			from: "SEED1, TAS",
			article: "Genelge m.13"
		}],
		granularity: "E-13.24"
	}],
	rate: promotionRate({
		rule: "E-4.4",
		grade: "second-hand",
		from: "TAS, TRB24, TRB25",
		article: "Karar m.4"
	}, true),
	limits: [{
		rule: "E-4.T",
		article: "Karar m.4",
		table: marketplacePromotionCeilings,
		scope: "support",
		half: {
			rule: "E-2.7",
			doubt: "E-2.7",
			applies: {
				"brand-programme": "brand-programme",
				"below-full-ratio": "below-full-ratio",
				everybody: "everybody"
			}
		}
	}, {
		rule: "E-11.1.T",
		article: "Karar m.10/2",
		table: sectionTotals,
		scope: "section"
	}],
	duration: words("her pazaryeri için 3 yıl", "3 years per marketplace"),
	durationRule: "E-4.5",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document")
});

// packages/law/src/e-export/e-export-promotion.ts
const LISTED = {
	socialMediaAds: words("sosyal medya reklamı", "social-media ads"),
	socialMediaContent: words("sosyal medya hesabı ve içeriği", "social-media account and content"),
	promotionalVisuals: words("tanıtım görseli ve videosu", "promotional visuals and videos"),
	mediaBuying: words("dijital medya satın alma", "digital media buying"),
	searchAds: words("arama motoru reklamı", "search-engine ads"),
	searchOptimisation: words("arama motoru optimizasyonu", "search-engine optimisation"),
	appAds: words("uygulama içi reklam", "ads in apps"),
	pushNotification: words("anlık bildirim ve kullanıcı deneyimi", "push notifications and user experience"),
	nativeAds: words("doğal reklam", "native ads"),
	liveStream: words("canlı yayın satış ve marka programı", "live-stream sales and brand programmes"),
	immersive: words("AR, VR, metaverse, RFID tabanlı tanıtım", "AR, VR, metaverse, RFID based promotion"),
	influencer: words("influencer hizmeti", "influencer services")
};
const eExportPromotion = support({
	id: "e-export/e-export-promotion",
	title: words("E-ihracat tanıtım desteği", "E-export promotion"),
	article: "Karar m.5; Genelge m.14",
	demands: [
		...standingDemands,
		demand("E-5.1", "standing", oneOf("status", "retailSite", "marketplace", "b2bPlatform", "consortium"), words("Statüsü şirket olanlar bu destekten yararlanamaz; yolları 5973 sayılı Kararın tanıtım desteğidir (m.12).", "A plain company cannot use this support; its road is the promotion support of Decision 5973 (art. 12).")),
		trademarkAtHome,
		threeYears("E-5.5", {
			tr: "Ülke",
			en: "country"
		}),
		...windowDemands,
		demand("E-5.2", "lines", any(kindIn(LISTED), isTrue("activityListed")), words("Faaliyet, E-İhracat Tanıtım Faaliyetleri Listesinde yok.", "The activity is not on the list of e-export promotion activities.")),
		demand("E-5.4", "lines", all(countryIsNot("TR", words("Türkiye", "Türkiye")), isTrue("foreignLanguageAbroad")), words("Tanıtım yurt dışına yönelik ve yabancı dilde olmalı.", "The promotion must aim abroad and be in a foreign language.")),
		...lineDemands
	],
	bookedOn: expenseDay,
	shares: [],
	rate: promotionRate({
		rule: "E-5.5",
		grade: "second-hand",
		from: "SEED2, SAB, TAS",
		article: "Karar m.5"
	}, false),
	limits: [{
		rule: "E-5.T",
		article: "Karar m.5",
		table: promotionCeilings,
		scope: "support"
	}, {
		rule: "E-11.1.T",
		article: "Karar m.10/2",
		table: sectionTotals,
		scope: "section"
	}],
	duration: words("her ülke için 3 yıl", "3 years per country"),
	durationRule: "E-5.5",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document")
});

// packages/law/src/e-export/supports.ts
const supports = [digitalMarketplacePromotion, eExportPromotion];

// packages/law/src/pipeline/compile.ts
const compiled = /* @__PURE__ */ new Map();
const KEPT = 64;
function compileLaw(chosen, key = readingsText(chosen)) {
	const known = compiled.get(key);
	if (known !== void 0) return known;
	const readingOf = readingInForce(chosen);
	const law = {
		readingOf,
		choices: choicesUnder(readingOf),
		bySupport: new Map(supports.map((support) => [support.id, compileSupport(support, readingOf)]))
	};
	if (compiled.size >= KEPT) compiled.clear();
	compiled.set(key, law);
	return law;
}
function choicesUnder(readingOf) {
	return {
		conversion: readingOf("E-2.34-conversion") === "down" ? "down" : "half-up",
		award: readingOf("E-2.34-award") === "half-up-per-line" ? "half-up" : "down",
		limitFirst: readingOf("E-2.34-order") === "limit-then-ratio",
		fifteenth: readingOf("E-2.24") === "fifteenth",
		sharesOverCountries: readingOf("E-13.24") === "marketplace-quarter"
	};
}
function compileSupport(support, readingOf) {
	const compiling = {
		readingOf,
		days: /* @__PURE__ */ new Map()
	};
	return {
		support,
		demands: support.demands,
		tests: support.demands.map((demand) => demand.condition.compile(compiling)),
		bookedOn: support.bookedOn.compile(compiling),
		rateOf: compileRate(support.rate, readingOf),
		limitKey: limitKeys(support)
	};
}
function limitKeys(support) {
	const made = support.limits.map(() => /* @__PURE__ */ new Map());
	return (index, year) => {
		const keys = made[index];
		let key = keys.get(year);
		if (key === void 0) {
			key = `${support.limits[index]?.scope === "section" ? "e-export/section-total" : `${support.id}/ceiling`}|${year}`;
			keys.set(year, key);
		}
		return key;
	};
}

// packages/law/src/pipeline/portion.ts
const FIRST_LIMIT = 6;
var Portion = class {
	line;
	support;
	least = [
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n
	];
	most = [
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n
	];
	verdictsLow = 0;
	verdictsHigh = 0;
	refusedBy = -1;
	undecided = false;
	booked = NaN;
	rate = void 0;
	share = void 0;
	limits = [];
	cap = void 0;
	constructor(line, support) {
		this.line = line;
		this.support = support;
	}
	get lastStep() {
		return 6 + this.support.support.limits.length - 1;
	}
	put(step, least, most) {
		this.least[step] = least;
		this.most[step] = most;
	}
	leastAt(step) {
		return this.least[step];
	}
	mostAt(step) {
		return this.most[step];
	}
};

// packages/law/src/pipeline/demands.ts
function testDemands(portion, run) {
	const { line } = portion;
	const { tests } = portion.support;
	let low = 0;
	let high = 0;
	for (let i = 0; i < tests.length; i++) {
		const outcome = tests[i](line, run);
		if (i < 15) low |= outcome << 2 * i;
		else high |= outcome << 2 * (i - 15);
		if (outcome === 3) portion.undecided = true;
		else if (outcome === 1 && portion.refusedBy < 0) portion.refusedBy = i;
	}
	portion.verdictsLow = low;
	portion.verdictsHigh = high;
	const asked = line.unknownAmount ? MANY : line.amount;
	const sure = line.unknownAmount ? 0n : line.amount;
	portion.put(0, sure, asked);
	if (portion.refusedBy >= 0) portion.put(1, 0n, 0n);
	else portion.put(1, portion.undecided ? 0n : sure, asked);
}
function verdictAt(portion, index) {
	return (index < 15 ? portion.verdictsLow >> 2 * index : portion.verdictsHigh >> 2 * (index - 15)) & 3;
}

// packages/law/src/ledger/allowance-book.ts
var AllowanceBook = class AllowanceBook {
	sizes = [];
	used = [];
	static open(uses, withPending) {
		const book = new AllowanceBook();
		for (const use of uses ?? []) if (withPending || use.state === "granted") book.use(use.size, use.used);
		return book;
	}
	use(size, amount) {
		if (amount === 0n) return;
		const at = this.sizes.indexOf(size);
		if (at >= 0) this.used[at] = this.used[at] + amount;
		else {
			this.sizes.push(size);
			this.used.push(amount);
		}
	}
	remaining(size) {
		let left = size - this.usedUpTo(size);
		for (const other of this.sizes) {
			if (other <= size) continue;
			const room = other - this.usedUpTo(other);
			if (room < left) left = room;
		}
		return left < 0n ? 0n : left;
	}
	usedUpTo(size) {
		let sum = 0n;
		for (let i = 0; i < this.sizes.length; i++) if (this.sizes[i] <= size) sum += this.used[i];
		return sum;
	}
};
function usedInAll(uses, state) {
	let sum = 0n;
	for (const use of uses ?? []) if (state === void 0 || use.state === state) sum += use.used;
	return sum;
}

// packages/law/src/pipeline/allowance.ts
const NO_USES = [];
const NO_SOURCES = [];
const NO_LISTS = [];
var Allowance = class {
	key;
	unit;
	uses;
	describe;
	sizeLeast = MANY;
	sizeMost = 0n;
	sizeKnown = true;
	usedNowLeast = 0n;
	usedNowMost = 0n;
	sourceLists = NO_LISTS;
	first;
	sure;
	possible;
	constructor(key, unit, uses, describe) {
		this.key = key;
		this.unit = unit;
		this.uses = uses ?? NO_USES;
		this.describe = describe;
	}
	get sources() {
		return [...new Map(this.sourceLists.flat().map((source) => [source.rule, source])).values()];
	}
	noteSize(size, sources = NO_SOURCES) {
		if (size.least < this.sizeLeast) this.sizeLeast = size.least;
		if (size.most > this.sizeMost) this.sizeMost = size.most;
		if (!size.known) this.sizeKnown = false;
		if (sources.length > 0 && this.sourceLists.at(-1) !== sources) this.sourceLists = [...this.sourceLists, sources];
	}
	take(size, least, most) {
		if (this.first === void 0 && this.sure === void 0 && this.uses.length === 0) {
			const taken = size.known ? [smaller(least, size.least), smaller(most, size.most)] : [0n, most];
			this.first = {
				size,
				least: taken[0],
				most: taken[1]
			};
			return this.note(taken);
		}
		const { sure, possible } = this.books();
		if (!size.known) return this.note([0n, most]);
		const taken = [smaller(least, sure.remaining(size.least)), smaller(most, possible.remaining(size.most))];
		sure.use(size.least, taken[1]);
		possible.use(size.most, taken[0]);
		return this.note(taken);
	}
	mayBeUsed(size, amount) {
		this.books().sure.use(size, amount);
	}
	books() {
		if (this.sure === void 0 || this.possible === void 0) {
			this.sure = AllowanceBook.open(this.uses, true);
			this.possible = AllowanceBook.open(this.uses, false);
			if (this.first?.size.known === true) {
				this.sure.use(this.first.size.least, this.first.most);
				this.possible.use(this.first.size.most, this.first.least);
			}
		}
		return {
			sure: this.sure,
			possible: this.possible
		};
	}
	note(taken) {
		this.usedNowLeast += taken[0];
		this.usedNowMost += taken[1];
		return taken;
	}
};
function smaller(a, b) {
	return a < b ? a : b;
}

// packages/law/src/pipeline/in-order.ts
function inOrder(portions) {
	if (!portions.some((portion) => Number.isNaN(portion.line.paymentDay))) return portions;
	const known = portions.filter((portion) => !Number.isNaN(portion.line.paymentDay));
	return [...portions.filter((portion) => Number.isNaN(portion.line.paymentDay)), ...known];
}

// packages/law/src/pipeline/document-use.ts
function limitToDocument(portions, state) {
	for (const portion of inOrder(portions)) {
		const { line } = portion;
		let least = portion.leastAt(1);
		let most = portion.mostAt(1);
		if (most > 0n) {
			const net = line.documentNet;
			if (net !== void 0 && line.unknownAmount) documentAllowance(portion, net.currency, state).mayBeUsed(net.minor, net.minor);
			else if (net !== void 0 && net.currency === line.currency) {
				const size = {
					least: net.minor,
					most: net.minor,
					known: true
				};
				const allowance = documentAllowance(portion, net.currency, state);
				allowance.noteSize(size);
				[least, most] = allowance.take(size, least, most);
			} else if (state.claim.ledger.has(line.documentUseKey)) least = 0n;
		}
		portion.put(2, least, most);
	}
}
function documentAllowance({ line }, unit, state) {
	const known = state.documents[line.documentIndex];
	if (known !== void 0) return known;
	const key = line.documentUseKey;
	const opened = new Allowance(key, unit, state.claim.ledger.get(key), documentHead);
	state.documents[line.documentIndex] = opened;
	return opened;
}
function documentHead() {
	return {
		title: words("Belgenin kendi tutarı", "The document’s own amount"),
		rule: "E-2.28",
		article: "–"
	};
}

// packages/law/src/pipeline/due.ts
const FULL_SQUARED = 100000000n;
function applyRate(portions, state) {
	const { award: rounding, limitFirst } = state.law.choices;
	for (const portion of portions) {
		const { support } = portion;
		portion.booked = support.bookedOn(portion.line, state.run);
		const most = portion.mostAt(4);
		if (most === 0n) {
			portion.put(5, 0n, 0n);
			continue;
		}
		const share = support.rateOf(portion.line, state.run, portion.booked);
		portion.share = share;
		const limit = support.support.rate.most.points;
		const upper = divRound(most * BigInt(shareMost(share, limit, limitFirst)), FULL_SQUARED, rounding);
		const least = portion.leastAt(4);
		const lower = shareLeast(share, limit, limitFirst);
		const same = least === most && lower === shareMost(share, limit, limitFirst);
		portion.put(5, same ? upper : divRound(least * BigInt(lower), FULL_SQUARED, rounding), upper);
	}
}
function shareMost(share, limit, limitFirst) {
	return together(share.rateMost, share.ratioMost, limit, limitFirst);
}
function shareLeast(share, limit, limitFirst) {
	return together(share.rateLeast, share.ratioLeast, limit, limitFirst);
}
function together(rate, ratio, limit, limitFirst) {
	if (limitFirst) return Math.min(rate, limit) * ratio;
	return Math.min(rate * ratio, limit * 1e4);
}

// packages/law/src/constructs/ceiling.ts
const statusSlot = slotOf("status");
const gradeSlot = slotOf("companyGrade");
const brandSlot = slotOf("brandProgramme");
const ratioSlot = slotOf("turkishProductRatio");
const COMPANY_BIT = 1 << STATUSES.indexOf("company");
const TOP_GRADE = 1 << (factCatalogue[gradeSlot]?.domain.indexOf("top") ?? 0);
const YES = 2;
function ceilingSize(ceiling, line, run, booked, readingOf) {
	const possible = slotOn(line, run, statusSlot);
	const sources = [];
	let least;
	let most;
	let known = true;
	for (const [index, status] of STATUSES.entries()) {
		const history = (possible & 1 << index) === 0 ? void 0 : ceiling.table[status];
		if (history === void 0) continue;
		const answer = valueOn(history, booked, run.knownOn);
		if (!answer.known) {
			known = false;
			continue;
		}
		sources.push(answer.entry.source);
		const size = answer.entry.value.minor;
		const lower = isGraded(ceiling, line, run) && 1 << index === COMPANY_BIT ? 0n : size;
		if (least === void 0 || lower < least) least = lower;
		if (most === void 0 || size > most) most = size;
	}
	const [halfLeast, halfMost] = halfOf(ceiling, line, run, readingOf);
	return {
		least: halfLeast ? (least ?? 0n) / 2n : least ?? 0n,
		most: halfMost ? (most ?? 0n) / 2n : most ?? 0n,
		known,
		sources
	};
}
function isGraded(ceiling, line, run) {
	return ceiling.scope === "support" && slotOn(line, run, gradeSlot) !== TOP_GRADE;
}
function halfOf(ceiling, line, run, readingOf) {
	switch (ceiling.half === void 0 ? "nobody" : ceiling.half.applies[readingOf(ceiling.half.doubt)] ?? "nobody") {
		case "nobody": return [false, false];
		case "everybody": return [true, true];
		case "below-full-ratio": {
			const ratio = slotOn(line, run, ratioSlot);
			return Number.isNaN(ratio) ? [true, false] : [ratio < 1e4, ratio < 1e4];
		}
		case "brand-programme": {
			const brand = slotOn(line, run, brandSlot);
			return [(brand & YES) !== 0, brand === YES];
		}
	}
}

// packages/law/src/pipeline/limits.ts
function applyLimits(portions, state) {
	const ordered = inOrder(portions);
	const met = /* @__PURE__ */ new Map();
	let depth = 0;
	for (const { support } of portions) depth = Math.max(depth, support.support.limits.length);
	for (let index = 0; index < depth; index++) for (const portion of ordered) limitPortion(portion, index, met, state);
}
function limitPortion(portion, index, met, state) {
	const ceiling = portion.support.support.limits[index];
	const before = index === 0 ? 5 : 6 + index - 1;
	const least = portion.leastAt(before);
	const most = portion.mostAt(before);
	if (ceiling === void 0 || most === 0n) {
		portion.put(6 + index, least, most);
		return;
	}
	if (Number.isNaN(portion.booked)) {
		portion.put(6 + index, 0n, limitAdrift(portion, index, ceiling, most, met, state));
		return;
	}
	const { allowance, size } = standing$1(portion, index, ceiling, portion.booked, met, state);
	allowance.noteSize(size, size.sources);
	const [takenLeast, takenMost] = allowance.take(size, least, most);
	portion.limits[index] = allowance;
	portion.put(6 + index, takenLeast, takenMost);
}
const MOST_LIMITS = 8;
const YEARS = 1e4;
function standing$1(portion, index, ceiling, booked, met, state) {
	let ofSupport = met.get(portion.support);
	if (ofSupport === void 0) {
		ofSupport = /* @__PURE__ */ new Map();
		met.set(portion.support, ofSupport);
	}
	const year = yearOf(booked);
	const key = (portion.line.slotsId * YEARS + year) * MOST_LIMITS + index;
	let found = ofSupport.get(key);
	if (found === void 0) {
		found = {
			allowance: state.allowance(portion.support.limitKey(index, year), "TRY", () => limitHead(portion, ceiling, booked)),
			size: ceilingSize(ceiling, portion.line, state.run, booked, state.law.readingOf)
		};
		ofSupport.set(key, found);
	}
	return found;
}
function limitAdrift(portion, index, ceiling, most, met, state) {
	const { from } = state.claim.quarterPeriod;
	let largest = 0n;
	for (const booked of [from, addYears(from, 1, "clamp")]) {
		const { allowance, size } = standing$1(portion, index, ceiling, booked, met, state);
		allowance.noteSize(size, size.sources);
		const possible = size.known ? size.most : MANY;
		const taken = most < possible ? most : possible;
		if (size.known) allowance.mayBeUsed(size.least, taken);
		if (taken > largest) largest = taken;
	}
	return largest;
}
function limitHead(portion, ceiling, booked) {
	const year = yearOf(booked);
	const { title } = portion.support.support;
	return {
		title: ceiling.scope === "section" ? words(`${year} yıllık toplamı, bütün destekler`, `${year} yearly total, all supports`) : words(`${year} üst limiti: ${title.tr}`, `${year} ceiling: ${title.en}`),
		rule: ceiling.rule,
		article: ceiling.article
	};
}

// packages/law/src/pipeline/lira.ts
const LONGEST_CLOSURE = 12;
function convertToLira(portions, state) {
	const { conversion: rounding, fifteenth: fromFifteenth } = state.law.choices;
	const fifteenth = fromFifteenth ? crowdedMonths(state.claim.lines) : void 0;
	for (const portion of portions) {
		const least = portion.leastAt(3);
		const most = portion.mostAt(3);
		const { line } = portion;
		if (most === 0n) portion.put(4, 0n, 0n);
		else if (line.currency === "TRY") portion.put(4, least, most);
		else {
			const day = rateDay(line, fifteenth);
			const rate = Number.isNaN(day) ? void 0 : rateOn(state.claim, line.currency, day);
			portion.rate = rate;
			if (rate === void 0) {
				portion.put(4, 0n, MANY);
				continue;
			}
			const places = minorPlaces(line.currency);
			const lira = liraMinor(most, places, rate.rate, rounding);
			portion.put(4, least === most ? lira : liraMinor(least, places, rate.rate, rounding), lira);
		}
	}
}
function rateOn(claim, currency, day) {
	const byDay = claim.rates.get(currency);
	if (byDay === void 0) return void 0;
	let at = day;
	for (let step = 0; step <= LONGEST_CLOSURE; step++) {
		const rate = byDay.get(at);
		if (rate !== void 0) return rate;
		const kind = businessDay(at).kind;
		if (kind !== "closed" && kind !== "halfDay") return void 0;
		at = addDays(at, -1);
	}
}
function crowdedMonths(lines) {
	const payments = /* @__PURE__ */ new Map();
	for (const line of lines) {
		if (Number.isNaN(line.paymentDay)) return "unknown";
		const key = monthKey(line);
		const references = payments.get(key) ?? /* @__PURE__ */ new Set();
		references.add(line.paymentReference);
		payments.set(key, references);
	}
	return new Set([...payments].filter(([, references]) => references.size > 3).map(([key]) => key));
}
function monthKey(line) {
	return `${line.support}|${firstOfMonth(line.paymentDay)}`;
}
function rateDay(line, crowded) {
	if (crowded === void 0 || Number.isNaN(line.paymentDay)) return line.paymentDay;
	if (crowded === "unknown") return NaN;
	if (!crowded.has(monthKey(line))) return line.paymentDay;
	let day = addDays(firstOfMonth(line.paymentDay), 14);
	for (let step = 0; step <= LONGEST_CLOSURE; step++) {
		const kind = businessDay(day).kind;
		if (kind === "business" || kind === "halfDay") return day;
		if (kind === "unknown") return NaN;
		day = addDays(day, 1);
	}
	return NaN;
}

// packages/law/src/pipeline/run-state.ts
var RunState = class {
	claim;
	law;
	run;
	allowances = /* @__PURE__ */ new Map();
	documents;
	constructor(claim, law, run) {
		this.claim = claim;
		this.law = law;
		this.run = run;
		this.documents = new Array(claim.documents);
	}
	allowance(key, unit, describe) {
		const known = this.allowances.get(key);
		if (known !== void 0) return known;
		const opened = new Allowance(key, unit, this.claim.ledger.get(key), describe);
		this.allowances.set(key, opened);
		return opened;
	}
};

// packages/law/src/pipeline/shares.ts
const NONE = [];
function applyShares(portions, state) {
	const [only] = portions;
	if (only !== void 0 && portions.length === 1 && only.support.support.shares.length > 0) {
		cutGroup(portions, only.line.country === "" ? portions : NONE, state);
		return;
	}
	const groups = [];
	const places = /* @__PURE__ */ new Map();
	let adrift = NONE;
	for (const portion of portions) {
		if (portion.support.support.shares.length === 0) {
			portion.put(3, portion.leastAt(2), portion.mostAt(2));
			continue;
		}
		if (portion.line.country === "") adrift = [...adrift, portion];
		const key = state.law.choices.sharesOverCountries ? groupKey(portion, state) : portion.line.groupId;
		const place = places.get(key);
		if (place === void 0) {
			places.set(key, groups.length);
			groups.push([portion]);
		} else groups[place]?.push(portion);
	}
	for (const group of groups) cutGroup(group, adrift, state);
}
function groupKey({ line }, state) {
	if (!state.law.choices.sharesOverCountries) return line.shareKey;
	return shareKey(line.support, line.platform, "*", formatQuarter(state.claim.quarter));
}
function cutGroup(group, adrift, state) {
	const first = group[0];
	const cap = first.support.support.shares[0];
	const key = groupKey(first, state);
	const unit = measure(first).currency;
	const sales = salesOf(first, state);
	const comparable = sales !== void 0 && sales.currency === unit && group.every((portion) => measure(portion).currency === unit);
	const limit = comparable ? sales.minor * BigInt(cap.share) / 10000n : MANY;
	const size = {
		least: comparable ? limit : 0n,
		most: limit,
		known: true
	};
	const allowance = state.allowance(key, unit, () => shareHead(key, cap));
	allowance.noteSize(size, cap.sources);
	if (first.line.country !== "") {
		for (const stray of adrift) if (stray.line.platform === first.line.platform) allowance.mayBeUsed(size.least, bounds(stray)[1]);
	}
	for (const portion of inOrder(group)) {
		portion.cap = allowance;
		const [least, most] = bounds(portion);
		const [takenLeast, takenMost] = portion.line.country === "" ? [0n, most] : allowance.take(size, least, most);
		portion.put(3, scaled(portion.leastAt(2), takenLeast, least), scaled(portion.mostAt(2), takenMost, most));
	}
}
function measure(portion) {
	const { line } = portion;
	return line.reported ?? {
		minor: line.amount,
		currency: line.currency
	};
}
function bounds(portion) {
	const { line } = portion;
	const least = portion.leastAt(2);
	const most = portion.mostAt(2);
	if (line.reported === void 0 || line.amount === 0n || line.unknownAmount) return [least, most];
	return [line.reported.minor * least / line.amount, line.reported.minor * most / line.amount];
}
function scaled(amount, taken, of) {
	return taken === of ? amount : of === 0n ? 0n : amount * taken / of;
}
function salesOf({ line }, state) {
	if (!state.law.choices.sharesOverCountries) return state.claim.adSales.get(line.salesKey);
	const quarter = formatQuarter(state.claim.quarter);
	let minor = 0n;
	let currency;
	for (const [key, sales] of state.claim.adSales) {
		if (!key.startsWith(`${line.platform}|`) || !key.endsWith(`|${quarter}`)) continue;
		if (currency !== void 0 && currency !== sales.currency) return void 0;
		currency = sales.currency;
		minor += sales.minor;
	}
	return currency === void 0 ? void 0 : {
		minor,
		currency
	};
}
function shareHead(key, cap) {
	const [, platform = "", country = ""] = key.split("|");
	const where = country === "*" ? platform : `${platform} ${country}`;
	const share = showPercent(cap.share, "en");
	return {
		title: words(`Reklam satışının ${showPercent(cap.share, "tr")} payı: ${where}`, `${share} of ad sales: ${where}`),
		rule: cap.sources[0].rule,
		article: cap.sources[0].article ?? ""
	};
}

// packages/law/src/pipeline/totals.ts
function totalAward(portions) {
	const flows = flowsOf(portions);
	let undetermined = false;
	for (const { limit, next } of flows) if (limit?.sizeKnown === false || next?.sizeKnown === false) undetermined = true;
	const shared = [];
	for (const flow of flows) {
		const bounded = withinRoom(flow.limit, flow);
		join(shared, flow.next, void 0, flow.next === void 0 ? flow.support : "", bounded.least, bounded.most);
	}
	let least = 0n;
	let most = 0n;
	for (const flow of shared) {
		const bounded = withinRoom(flow.limit, flow);
		least += bounded.least;
		most += bounded.most;
	}
	return {
		award: {
			least,
			most
		},
		undetermined
	};
}
function mostOfSupport(portions, support) {
	let most = 0n;
	for (const flow of flowsOf(portions)) if (flow.support === support) most += withinRoom(flow.limit, flow).most;
	return most;
}
function flowsOf(portions) {
	const flows = [];
	for (const portion of portions) join(flows, portion.limits[0], portion.limits[1], portion.support.support.id, portion.leastAt(5), portion.mostAt(5));
	return flows;
}
function join(flows, limit, next, support, least, most) {
	for (const flow of flows) {
		if (flow.limit !== limit || flow.support !== support) continue;
		flow.least += least;
		flow.most += most;
		return;
	}
	flows.push({
		limit,
		next,
		support,
		least,
		most
	});
}
function withinRoom(limit, sum) {
	if (limit === void 0) return sum;
	const sure = limit.sizeKnown ? roomIn(limit, true, limit.sizeLeast) : 0n;
	const possible = limit.sizeKnown ? roomIn(limit, false, limit.sizeMost) : MANY;
	return {
		least: sum.least < sure ? sum.least : sure,
		most: sum.most < possible ? sum.most : possible
	};
}
function roomIn(limit, withPending, size) {
	return limit.uses.length === 0 ? size : AllowanceBook.open(limit.uses, withPending).remaining(size);
}

// packages/law/src/pipeline/run.ts
function runClaim(claim, law, run) {
	const state = new RunState(claim, law, run);
	const portions = [];
	for (const line of claim.ranked) {
		const support = law.bySupport.get(line.support);
		if (support === void 0) throw unknownSupport(line);
		const portion = new Portion(line, support);
		testDemands(portion, run);
		portions.push(portion);
	}
	limitToDocument(portions, state);
	applyShares(portions, state);
	convertToLira(portions, state);
	applyRate(portions, state);
	applyLimits(portions, state);
	const documents = state.documents.filter((document) => document !== void 0);
	return {
		portions,
		allowances: state.allowances,
		documents,
		...totalAward(portions)
	};
}
function unknownSupport(line) {
	return problem("unknown-support", words(`“${line.support}” diye bir destek hesaplanmıyor.`, `No support named “${line.support}” is computed.`), {
		place: `$.lines[${line.index}].support`,
		wayOut: words(`Olabilecekler: ${supports.map((support) => support.id).join(", ")}.`, `Possible ones: ${supports.map((support) => support.id).join(", ")}.`)
	});
}

// packages/law/src/assess/needs.ts
const CEILING_FACTS = [
	"status",
	"companyGrade",
	"brandProgramme"
];
function factsOf(support) {
	const needs = new Set(CEILING_FACTS);
	for (const demand of support.demands) for (const need of demand.condition.needs) needs.add(need);
	needs.add(support.support.rate.ratio.fact);
	for (const need of support.support.bookedOn.needs) needs.add(need);
	for (const share of support.support.shares) needs.add(share.of);
	return factCatalogue.filter((definition) => needs.has(definition.name)).map((definition) => definition.name);
}
const remembered = /* @__PURE__ */ new WeakMap();
function slotBits(support) {
	const known = remembered.get(support);
	if (known !== void 0) return known;
	const bits = factsOf(support).reduce((all, fact) => all | 1 << slotOf(fact), 0);
	remembered.set(support, bits);
	return bits;
}
const NOTHING$1 = [];
function untoldFacts(claim, law) {
	if (claim.open === 0) return NOTHING$1;
	let untold = 0;
	for (const [id, left] of claim.leftToClaim) {
		const support = law.bySupport.get(id);
		if (support !== void 0) untold |= slotBits(support) & left & claim.open;
	}
	return untold === 0 ? NOTHING$1 : factCatalogue.filter((_, slot) => (untold & 1 << slot) !== 0);
}

// packages/law/src/assess/assess.ts
const MOST_COMBINATIONS = 64;
function assess(claim, options) {
	const law = compileLaw(claim.readings, claim.readingsKey);
	const untold = untoldFacts(claim, law);
	const run = runClaim(claim, law, contextOf(claim, options, claim.slots));
	const tried = combinations(claim, untold);
	if (tried.length < 2) return {
		claim,
		options,
		law,
		run,
		award: run.award,
		lineAwards: run.portions.map(awardOf),
		undetermined: run.undetermined,
		untold
	};
	const runs = tried.map((slots) => runClaim(claim, law, contextOf(claim, options, slots)));
	return {
		claim,
		options,
		law,
		run,
		award: hull(runs.map((one) => one.award)),
		lineAwards: run.portions.map((_, index) => hull(runs.map((one) => awardOf(one.portions[index])))),
		undetermined: runs.some((one) => one.undetermined),
		untold
	};
}
function awardOf(portion) {
	return {
		least: portion.leastAt(portion.lastStep),
		most: portion.mostAt(portion.lastStep)
	};
}
function shownMost(most) {
	return most >= UNBOUNDED ? void 0 : most;
}
function contextOf(claim, options, slots) {
	return {
		claim,
		slots,
		decidedOn: options.decidedOn,
		knownOn: options.knownOn,
		filingDay: claim.filedOn ?? options.decidedOn
	};
}
function combinations(claim, untold) {
	let tried = [claim.slots];
	for (const definition of untold) {
		if (definition.domain.length === 0) continue;
		const slot = slotOf(definition.name);
		const answers = definition.domain.map((_, index) => 1 << index).filter((bit) => (claim.slots[slot] & bit) !== 0);
		if (tried.length * answers.length > MOST_COMBINATIONS) break;
		tried = tried.flatMap((slots) => answers.map((answer) => slots.with(slot, answer)));
	}
	return tried;
}
function hull(all) {
	let { least, most } = all[0];
	for (const bounds of all) {
		if (bounds.least < least) least = bounds.least;
		if (bounds.most > most) most = bounds.most;
	}
	return {
		least,
		most
	};
}

// packages/law/src/assess/questions.ts
const UNBOUNDED_WIDTH = 10n ** 24n;
function questionsOf(assessment) {
	const { claim } = assessment;
	const questions = [];
	for (const definition of assessment.untold) {
		const widths = probes(definition, claim).map((answer) => assessAgain(assessment, withSlot(claim, slotOf(definition.name), answer)));
		if (widths.every((one) => sameAward(one, assessment))) continue;
		questions.push({
			fact: definition,
			subject: subjectOf(definition, assessment),
			leaves: worst(widths)
		});
	}
	for (const group of groupsWithoutSales(assessment)) questions.push(salesQuestion(assessment, group));
	questions.push(...lineQuestions(assessment));
	return questions.sort(narrowestFirst);
}
function subjectOf(definition, { claim, law }) {
	if (definition.subject !== "platform" && definition.subject !== "support") return {};
	const slot = slotOf(definition.name);
	const of = (line) => definition.subject === "platform" ? line.platform : line.support;
	const leaning = new Set([...law.bySupport.values()].filter((support) => factsOf(support).some((name) => name === definition.name)).map(({ support }) => support.id));
	const asked = new Set(claim.lines.filter((line) => leaning.has(line.support) && line.slots[slot] === -1).map(of));
	const [only] = asked;
	return asked.size === 1 && only !== void 0 ? { [definition.subject]: only } : {};
}
function probes(definition, claim) {
	if (definition.domain.length > 0) {
		const possible = claim.slots[slotOf(definition.name)];
		return definition.domain.map((_, index) => 1 << index).filter((bit) => (possible & bit) !== 0);
	}
	if (definition.type === "share") return [
		0,
		5e3,
		1e4
	];
	const { from, until } = claim.quarterPeriod;
	return [
		addDays(from, -400),
		addDays(from, -40),
		addDays(from, 40),
		addDays(until, 40)
	];
}
function assessAgain(assessment, claim) {
	return assess(claim, assessment.options);
}
function sameAward(one, other) {
	return one.award.least === other.award.least && one.award.most === other.award.most;
}
function worst(answers) {
	let widest = 0n;
	for (const { award } of answers) {
		const width = award.most - award.least;
		if (width > widest) widest = width;
	}
	return widest >= UNBOUNDED_WIDTH ? void 0 : widest;
}
function groupsWithoutSales(assessment) {
	const { claim, run } = assessment;
	const quarter = formatQuarter(claim.quarter);
	const groups = /* @__PURE__ */ new Map();
	for (const { line, support, refusedBy } of run.portions) {
		if (support.support.shares.length === 0 || refusedBy >= 0 || line.country === "") continue;
		const key = salesKey(line.platform, line.country, quarter);
		if (claim.adSales.has(key)) continue;
		const measured = line.reported ?? {
			minor: line.amount,
			currency: line.currency
		};
		groups.set(key, {
			platform: line.platform,
			country: line.country,
			currency: measured.currency,
			spend: (groups.get(key)?.spend ?? 0n) + measured.minor
		});
	}
	return [...groups.values()];
}
function salesQuestion(assessment, group) {
	const { claim } = assessment;
	const quarter = formatQuarter(claim.quarter);
	const answers = [
		0n,
		group.spend * 5n,
		group.spend * 50n
	].map((minor) => {
		const adSales = new Map(claim.adSales).set(salesKey(group.platform, group.country, quarter), {
			minor,
			currency: group.currency
		});
		return assess({
			...claim,
			adSales
		}, assessment.options);
	});
	return {
		fact: findFact("adSales"),
		subject: {
			platform: group.platform,
			country: group.country,
			period: quarter
		},
		leaves: worst(answers)
	};
}
function lineQuestions(assessment) {
	const questions = [];
	const rates = /* @__PURE__ */ new Set();
	for (const { line, refusedBy, rate } of assessment.run.portions) {
		if (refusedBy >= 0) continue;
		if (Number.isNaN(line.paymentDay)) questions.push({
			fact: "paymentDay",
			subject: { line: line.id },
			leaves: void 0
		});
		if (line.unknownAmount) questions.push({
			fact: "amount",
			subject: { line: line.id },
			leaves: void 0
		});
		if (line.country === "") questions.push({
			fact: "country",
			subject: { line: line.id },
			leaves: void 0
		});
		const lacksRate = rate === void 0 && line.currency !== "TRY" && line.currency !== "" && !Number.isNaN(line.paymentDay);
		const key = `${line.currency}|${line.paymentDay}`;
		if (!lacksRate || rates.has(key)) continue;
		rates.add(key);
		questions.push({
			fact: "rate",
			subject: {
				currency: line.currency,
				day: String(line.paymentDay)
			},
			leaves: void 0
		});
	}
	return questions;
}
function narrowestFirst(a, b) {
	if (a.leaves === void 0 || b.leaves === void 0) return Number(a.leaves === void 0) - Number(b.leaves === void 0);
	return a.leaves < b.leaves ? -1 : a.leaves > b.leaves ? 1 : 0;
}

// packages/law/src/assess/readings.ts
const ALWAYS = [
	"E-2.24",
	"E-2.34-conversion",
	"E-2.34-award",
	"E-2.34-order",
	"E-2.31-year",
	"E-12.1-publication",
	"line-order",
	"M-4",
	"M-9",
	"half-day",
	"E-2.22",
	"E-2.33-base",
	"E-2.33-country",
	"payment-spread"
];
function doubtsOf(assessment) {
	const named = new Set(ALWAYS);
	const seen = /* @__PURE__ */ new Set();
	for (const { support } of assessment.run.portions) {
		if (seen.has(support.support.id)) continue;
		seen.add(support.support.id);
		for (const demand of support.demands) for (const doubt of demand.condition.doubts) named.add(doubt);
		for (const doubt of support.support.bookedOn.doubts) named.add(doubt);
		named.add(support.support.rate.ratio.doubt);
		for (const share of support.support.shares) named.add(share.granularity).add("E-4.3-currency").add("E-4.3-other-currency");
		for (const limit of support.support.limits) if (limit.half !== void 0) named.add(limit.half.doubt);
	}
	return doubts.filter((doubt) => named.has(doubt.id));
}
function underOtherReadings(assessment, doubt) {
	const entry = findDoubt(doubt);
	if (entry === void 0 || entry.actsOn === "lines") return [];
	const inForce = assessment.law.readingOf(doubt);
	return Object.keys(entry.readings).filter((reading) => reading !== inForce).map((reading) => ({
		reading,
		assessment: assess(withReading(assessment.claim, doubt, reading), assessment.options)
	}));
}

// packages/law/src/e-export/statuses/facts/definition.ts
const YES_NO = {
	no: words("hayır", "no"),
	yes: words("evet", "yes")
};
function yesNo(name, question, why = "ask") {
	return {
		type: "yes-no",
		name,
		question,
		answers: YES_NO,
		why
	};
}
function choice(name, question, answers) {
	return {
		type: "choice",
		name,
		question,
		answers,
		why: "ask"
	};
}
function count(name, question, year) {
	return {
		type: "count",
		name,
		question,
		answers: {},
		why: "ask",
		...year && { year }
	};
}
function amount(currency, name, question, year) {
	return {
		type: "amount",
		name,
		question,
		answers: {},
		why: "ask",
		currency,
		...year && { year }
	};
}
function share$1(name, question, year) {
	return {
		type: "share",
		name,
		question,
		answers: {},
		why: "ask",
		...year && { year }
	};
}

// packages/law/src/e-export/statuses/facts/consortium-facts.ts
const consortiumFacts = {
	endToEndExport: yesNo(words("e-ihracatı uçtan uca yapabilme", "the ability to carry e-export end to end"), words("E-ihracatı uçtan uca yapabiliyor musunuz?", "Can you carry e-export end to end?")),
	directToConsumer: yesNo(words("doğrudan tüketiciye ulaşan satış modelleri", "direct-to-consumer sales models"), words("Doğrudan tüketiciye ulaşan satış modelleriniz var mı?", "Do you have direct-to-consumer sales models?")),
	storageOrReturnsAbroad: yesNo(words("yurt dışında depolama, dağıtım ve/veya iade yönetimi", "storage, distribution and/or returns handling abroad"), words("Yurt dışında depolama, dağıtım ya da iade yönetimi imkânınız var mı?", "Do you have storage, distribution or returns handling abroad?")),
	integratedAbroad: yesNo(words("yurt dışı pazaryeri entegrasyonu", "integration with overseas marketplaces"), words("Yurt dışı pazaryerleriyle entegrasyonunuz var mı?", "Are you integrated with overseas marketplaces?")),
	steersManufacturers: yesNo(words("imalatçı şirketlerin üretimini e-ihracata yönlendirme amacı", "the purpose of steering manufacturers’ output to e-export"), words("Amacınız imalatçı şirketlerin üretimini e-ihracata yönlendirmek mi?", "Is it your purpose to steer manufacturers’ output to e-export?")),
	transactionsPreviousYear: count(words("önceki yılda e-ticaret beyanlı işlem sayısı", "transactions declared as e-commerce in the previous year"), words("{year} yılında gümrükte e-ticaret olarak beyan edilmiş kaç işleminiz var?", "How many of your transactions of {year} were declared as e-commerce at customs?"), "previous"),
	transactionsThisYear: count(words("bu yıl e-ticaret beyanlı işlem sayısı", "transactions declared as e-commerce in the current year"), words("{year} yılında bugüne kadar gümrükte e-ticaret olarak beyan edilmiş kaç işleminiz var?", "How many of your transactions of {year} so far were declared as e-commerce at customs?"), "this"),
	iso27001: yesNo(words("ISO 27001 belgesi", "an ISO 27001 certificate"), words("ISO 27001 belgeniz var mı?", "Do you hold an ISO 27001 certificate?")),
	paidUpCapital: amount("TRY", words("ödenmiş sermaye", "paid-up capital"), words("Ödenmiş sermayeniz kaç TL?", "What is your paid-up capital, in lira?")),
	sufficientStaff: yesNo(words("yeterli insan kaynağı ve bilgi birikimi", "sufficient staff and know-how"), words("Bakanlık insan kaynağınızı ve bilgi birikiminizi yeterli buldu mu?", "Did the Ministry find your staff and know-how sufficient?"), "judge"),
	cooperationBody: yesNo(words("işbirliği kuruluşu sayılan kuruluşlardan biri olma", "being one of the bodies that count as cooperation bodies"), words("TİM, TOBB, DEİK, ihracatçı birliği, ticaret veya sanayi odası, organize sanayi bölgesi, sektörel çatı kuruluşu, e-ticaret derneği ya da bunların kurduğu bir şirket misiniz?", "Are you TİM, TOBB, DEİK, an exporters’ association, a chamber of trade or industry, an organised industrial zone, a sectoral umbrella body, an e-commerce association, or a company founded by one of them?"))
};

// packages/law/src/e-export/statuses/facts/platform-facts.ts
const platformFacts = {
	runsB2bPlatform: yesNo(words("işletmeden işletmeye sipariş alabilme", "taking business-to-business orders"), words("Aracı hizmet sağlayıcı olarak işletmeden işletmeye sipariş alınan bir platform işletiyor musunuz?", "As an intermediary provider, do you run a platform that takes business-to-business orders?")),
	worksInBrowsers: yesNo(words("sitenin tarayıcılarda çalışması", "a site that works in browsers"), words("Siteniz yaygın tarayıcılarda çalışıyor mu?", "Does your site work in the usual browsers?")),
	linksLive: yesNo(words("çalışan bağlantılar", "live links"), words("Sitenizdeki bağlantıların hepsi çalışıyor mu?", "Are all links of your site live?")),
	availability: share$1(words("erişilebilirlik", "availability"), words("Siteniz zamanın yüzde kaçında erişilebilir? (99.5 gibi)", "For what share of the time is your site available? (such as 99.5)")),
	bearsHeavyTraffic: yesNo(words("yoğun trafiğe dayanıklılık", "bearing heavy traffic"), words("Siteniz yoğun trafiği kaldırıyor mu?", "Does your site bear heavy traffic?")),
	paidMembers: count(words("faal ücretli üye sayısı", "active paid members"), words("Kaç faal ücretli üyeniz var?", "How many active paid members do you have?")),
	worldRanking: count(words("dünya sıralaması", "world ranking"), words("Siteniz dünya sıralamasında kaçıncı? (1 en iyi)", "At what place of the world ranking is your site? (1 is best)")),
	searchFilter: yesNo(words("ürün ve firma arama süzgeci", "a product and company search filter"), words("Ürün ve firma arama süzgeci var mı?", "Is there a product and company search filter?")),
	memberPagesShown: yesNo(words("ücretli üyelerin unvan, iletişim, faaliyet ve kataloğunun gösterilmesi", "showing paid members’ title, contact, activity and catalogue"), words("Ücretli üyelerin unvanı, iletişimi, faaliyeti ve kataloğu gösteriliyor mu?", "Are the title, contact, activity and catalogue of paid members shown?")),
	indexedResults: count(words("“site:” dizin aramasının sonuç sayısı", "results of a “site:” index search"), words("Arama motorunda “site:” ile yapılan arama kaç sonuç veriyor?", "How many results does a “site:” search in a search engine give?"))
};

// packages/law/src/e-export/statuses/facts/site-facts.ts
const siteFacts = {
	headOfficeTurkiye: yesNo(words("Türkiye’de iş merkezi", "a head office in Türkiye"), words("İş merkeziniz Türkiye’de mi?", "Is your head office in Türkiye?")),
	sellsOnOwnSite: yesNo(words("kendi markasına ait sitede perakende satış", "retail sales on a site of the firm’s own brand"), words("Kendi markanıza ait bir sitede perakende satış yapıyor musunuz?", "Do you sell by retail on a site of your own brand?")),
	runsMarketplace: yesNo(words("başka satıcıların mal satışı için sözleşme yaptığı veya sipariş aldığı bir pazaryerinin işletilmesi", "running a marketplace where other sellers contract or take orders for goods"), words("Başka satıcıların mal sattığı bir pazaryeri işletiyor musunuz?", "Do you run a marketplace where other sellers sell goods?")),
	onlineSalesShare: share$1(words("çevrim içi satışın önceki yıl hasılatındaki payı", "the online share of the previous year’s revenue"), words("{year} yılı satış hasılatınızın ne kadarı çevrim içi satıştan geldi? (66.67 ya da 2000000/3000000)", "What share of your sales revenue of {year} came from online sales? (66.67 or 2000000/3000000)"), "previous"),
	ownBrandShare: share$1(words("kendi ve organik bağlı markaların satışlardaki payı", "the share of own and organically linked brands in sales"), words("Satışlarınızın ne kadarı kendi markalarınızdan veya organik bağlı şirketlerin markalarından geliyor? (25 ya da 1/4)", "What share of your sales comes from your own brands or those of organically linked companies? (25 or 1/4)")),
	etbisNetSales: amount("TRY", words("ETBİS net satışı", "ETBİS net sales"), words("ETBİS’teki {year} yılı net satışınız kaç TL?", "What are your net sales of {year} in ETBİS, in lira?"), "previous"),
	issuesOwnInvoices: yesNo(words("faturaların kendi tüzel kişiliğince düzenlenmesi", "invoices issued by the firm’s own legal person"), words("Satış faturalarını kendi tüzel kişiliğiniz mi düzenliyor?", "Are the sales invoices issued by your own legal person?")),
	activeTwoCalendarYears: yesNo(words("son iki takvim yılında faaliyet", "activity in the last two calendar years"), words("Siteniz son iki takvim yılının tamamında faal miydi?", "Was your site active through the last two calendar years?")),
	activeLastTwoYears: yesNo(words("son iki yılda faaliyet", "activity in the last two years"), words("Pazaryeriniz, platformunuz ya da sitelerinizden en az biri son iki yıldır faal mi?", "Has your marketplace, your platform or at least one of your sites been active in the last two years?")),
	trustMark: choice(words("Güven Damgası", "the trust stamp"), words("Güven Damganız ya da dengi bir belgeniz var mı?", "Do you have the trust stamp or an equivalent?"), {
		none: words("ikisi de yok", "neither"),
		equivalent: words("dengi olan uluslararası geçerli belge", "an internationally valid certificate equal to it"),
		stamp: words("Güven Damgası", "the trust stamp")
	}),
	infrastructureProvider: yesNo(words("uluslararası bir e-ticaret altyapı sağlayıcısından belgeli hizmet", "documented service from an international e-commerce infrastructure provider"), words("Uluslararası bir e-ticaret altyapı sağlayıcısından hizmet alıyor ve bunu belgeleyebiliyor musunuz?", "Do you have service from an international e-commerce infrastructure provider, and documents of it?")),
	paymentLogisticsIntegration: yesNo(words("ödeme ve lojistik entegrasyonu", "payment and logistics integration"), words("Ödeme ve lojistik entegrasyonunuz var mı?", "Do you have payment and logistics integration?")),
	fulfilment: yesNo(words("sipariş karşılama istasyonu veya bu konuda iş birliği", "a fulfilment station or a fulfilment partnership"), words("Sipariş karşılama istasyonunuz ya da bu konuda bir iş birliğiniz var mı?", "Do you have a fulfilment station or a fulfilment partnership?")),
	serviceProviders: count(words("pazaryerindeki hizmet sağlayıcı sayısı", "service providers on the marketplace"), words("Pazaryerinizde kaç hizmet sağlayıcı (satıcı) var?", "How many service providers (sellers) are on your marketplace?")),
	listedProducts: count(words("pazaryerindeki ürün sayısı", "products on the marketplace"), words("Pazaryerinizde kaç ürün var?", "How many products are on your marketplace?"))
};

// packages/law/src/e-export/statuses/facts/standing-facts.ts
const standingFacts = {
	legalForm: choice(words("hukuki yapı", "legal form"), words("Firmanızın hukuki yapısı nedir?", "What is the legal form of your firm?"), {
		commercialCompany: words("Türk Ticaret Kanunu m.124’te sayılan bir ticaret şirketi", "a company of art. 124 of the Turkish Commercial Code"),
		cooperative: words("1163 veya 4572 sayılı Kanuna tabi, ticari ya da sınai faaliyeti olan kooperatif veya birlik", "a cooperative or union under Law 1163 or 4572 that carries on trade or industry"),
		soleTrader: words("şahıs işletmesi", "a sole trader"),
		ordinaryPartnership: words("adi ortaklık", "an ordinary partnership"),
		otherLegalPerson: words("başka bir tüzel kişi (dernek, vakıf, ticari faaliyeti olmayan kooperatif)", "another legal person (association, foundation, cooperative without trade)")
	}),
	statusInUse: choice(words("kullanılmakta olan statü", "the status in use"), words("E-ihracat desteklerinden şu anda hangi statüyle yararlanıyorsunuz?", "Under which status do you use the e-export supports at present?"), {
		none: words("henüz hiçbiriyle", "none yet"),
		...STATUS_WORDS
	}),
	unionMember: yesNo(words("ihracatçı birliğine üyelik", "membership of an exporters’ association"), words("İhracatçı birliğine üye misiniz?", "Are you a member of an exporters’ association?")),
	dysRegistered: yesNo(words("DYS kaydı", "registration in DYS"), words("DYS kaydınız var mı?", "Are you registered in DYS?")),
	brand: choice(words("marka", "the brand"), words("Markanız Türkiye’de tescilli mi, başvurusu yapıldı mı?", "Is your brand registered in Türkiye, or applied for?"), {
		none: words("başvuru da yok", "not even applied for"),
		applied: words("marka başvurusu", "a brand application"),
		registered: words("tescilli marka", "a registered brand")
	}),
	brandGoodsTurkish: yesNo(words("marka ürünlerinin, firmanın ürettiği, ürettirdiği veya tedarik ettiği Türk ürünleri olması", "goods of the brand being Turkish products that the firm makes, has made or buys in"), words("Bu markayı taşıyan ürünler, sizin ürettiğiniz, ürettirdiğiniz veya tedarik ettiğiniz Türk ürünleri mi?", "Are the goods of that brand Turkish products that you make, have made or buy in?")),
	brandProgramme: yesNo(words("Marka/Turquality programı", "the Brand/Turquality programme"), words("Marka/Turquality programında mısınız?", "Are you in the Brand/Turquality programme?")),
	previousYearExport: amount("USD", words("önceki takvim yılı ihracatı", "exports of the previous calendar year"), words("{year} takvim yılında ihracatınız kaç ABD dolarıydı? (GB ihracatı ile BGB e-ticaret ihracatının toplamı)", "What were your exports in the calendar year {year}, in US dollars? (GB exports and BGB e-commerce exports together)"), "previous")
};

// packages/law/src/e-export/statuses/status-facts.ts
const statusFactCatalogue = {
	...standingFacts,
	...siteFacts,
	...platformFacts,
	...consortiumFacts
};
const STATUS_FACT_NAMES = Object.keys(statusFactCatalogue);
function statusFact(name) {
	return statusFactCatalogue[name];
}
function isStatusFactName(name) {
	return Object.hasOwn(statusFactCatalogue, name);
}
function yearAsked(name, on) {
	const { year } = statusFact(name);
	return year === void 0 ? void 0 : year === "previous" ? yearOf(on) - 1 : yearOf(on);
}
function questionOn(name, on) {
	const { question } = statusFact(name);
	const year = yearAsked(name, on);
	return year === void 0 ? question : fill(question, { year });
}

// packages/law/src/facts/read-entries.ts
function readAmount(entry, place) {
	const currency = findCurrency(entry.currency);
	if (currency === void 0) throw problem("unknown-currency", words(`“${entry.currency}” bir para birimi kodu değil.`, `“${entry.currency}” is not a currency code.`), {
		place: `${place}.currency`,
		wayOut: words("ISO 4217 kodu yazın, örneğin USD.", "Write the ISO 4217 code, for example USD.")
	});
	const value = readDecimal(entry.amount, `${place}.amount`);
	const amount = moneyFrom(value, currency, "down");
	if (roundDecimal(value, Math.max(value.scale, minorPlaces(currency)), "down") !== amount.minor * 10n ** BigInt(Math.max(0, value.scale - minorPlaces(currency)))) throw problem("too-many-decimals", words(`${currency} tutarı en çok ${minorPlaces(currency)} ondalık taşır: ${entry.amount}.`, `An amount in ${currency} has at most ${minorPlaces(currency)} decimals: ${entry.amount}.`), {
		place: `${place}.amount`,
		wayOut: words("Tutarı adı konmuş bir yuvarlamayla yazın.", "Write the amount after a named rounding.")
	});
	return amount;
}
function readDecimal(text, place) {
	try {
		return decimal(text);
	} catch {
		throw problem("not-a-decimal", words(`“${text}” bir sayı değil.`, `“${text}” is not a number.`), {
			place,
			wayOut: words("Noktalı ondalık yazın, örneğin 1234.56.", "Write a plain decimal with a dot, for example 1234.56.")
		});
	}
}
function slotValue(definition, value, place, readDay) {
	if (definition.type === "day") return readDay(text(value, definition, place), place);
	if (definition.type === "share") return readShare$1(text(value, definition, place), place);
	if (definition.type === "amount") throw wrongType$1(definition, place);
	const answer = typeof value === "boolean" ? value ? "yes" : "no" : text(value, definition, place);
	if (answer === "unknown") return fullMask(definition);
	const index = definition.domain.indexOf(answer);
	if (index < 0) {
		const allowed = definition.domain.join(", ");
		throw problem("unknown-answer", words(`“${definition.name}” için “${answer}” diye bir yanıt yok; olabilecekler: ${allowed}.`, `“${definition.name}” has no answer “${answer}”; possible ones: ${allowed}.`), { place });
	}
	return 1 << index;
}
function readShare$1(told, place) {
	const value = readDecimal(told, place);
	const points = Number(roundDecimal(value, 2, "down"));
	if (points < 0 || points > 1e4 || value.scale > 2) throw problem("share-out-of-range", words(`Oran 0 ile 100 arasında, en çok iki ondalıklı olmalı: ${told}.`, `A share lies between 0 and 100 with at most two decimals: ${told}.`), { place });
	return points;
}
function text(value, definition, place) {
	if (typeof value === "string") return value;
	throw wrongType$1(definition, place);
}
function wrongType$1(definition, place) {
	return problem("wrong-fact-type", words(`“${definition.name}” bu türde bir değer almaz (beklenen: ${definition.type}).`, `“${definition.name}” does not take a value of this type (expected: ${definition.type}).`), { place });
}

// packages/law/src/e-export/statuses/share.ts
function share(part, whole) {
	return {
		part,
		whole
	};
}
function compareShares(a, b) {
	const left = a.part * b.whole;
	const right = b.part * a.whole;
	return left < right ? -1 : left > right ? 1 : 0;
}
function readShare(text, place) {
	const [part, whole, ...more] = text.split("/");
	if (more.length > 0) throw unreadable(text, place);
	const read = whole === void 0 ? over(plain(text, text, place), {
		digits: 100n,
		scale: 0
	}) : over(plain(part, text, place), plain(whole, text, place));
	if (read.whole <= 0n || read.part < 0n || read.part > read.whole) throw problem("share.out-of-range", words(`Pay 0 ile 100 yüzde arasında olmalı: ${text}.`, `A share lies between 0 and 100 per cent: ${text}.`), {
		place,
		wayOut: WAY_OUT
	});
	return read;
}
function showShare({ part, whole }) {
	if (whole <= 10n) return words(`${part}/${whole}`, `${part}/${whole}`);
	const points = Number(divRound(part * 10000n, whole, "down"));
	if (!(part * 10000n % whole !== 0n)) return words(showPercent(points, "tr"), showPercent(points, "en"));
	const text = `${Math.trunc(points / 100)}.${String(points % 100).padStart(2, "0")}`;
	return words(`%${groupDigits(text, "tr")}…`, `${groupDigits(text, "en")}… %`);
}
const WAY_OUT = words("Yüzde olarak (66.67) ya da bölü ile (2000000/3000000) yazın.", "Write it in per cent (66.67) or as part over whole (2000000/3000000).");
function over(part, whole) {
	const scale = Math.max(part.scale, whole.scale);
	const raised = (value) => value.digits * 10n ** BigInt(scale - value.scale);
	return {
		part: raised(part),
		whole: raised(whole)
	};
}
function plain(text, told, place) {
	try {
		return decimal(text);
	} catch {
		throw unreadable(told, place);
	}
}
function unreadable(text, place) {
	return problem("share.unreadable", words(`“${text.slice(0, 40)}” bir pay değil.`, `“${text.slice(0, 40)}” is not a share.`), {
		place,
		wayOut: WAY_OUT
	});
}

// packages/law/src/e-export/statuses/status-file.ts
function takeStatusFacts(entries) {
	return entries.map((entry, index) => takeOne(entry, `$.facts[${index}]`));
}
function takeOne(entry, place) {
	const { fact } = entry;
	if (!isStatusFactName(fact)) throw problem("status.unknown-fact", words(`“${fact}” diye bir statü olgusu yok.`, `There is no status fact named “${fact}”.`), {
		place: `${place}.fact`,
		wayOut: words("Adlar için statü sorularına bakın: her sorunun yanında olgunun adı durur.", "See the status questions for the names: each question carries the name of its fact.")
	});
	return {
		fact,
		answer: entry.value === "unknown" ? void 0 : readAnswer(fact, entry.value, `${place}.value`),
		year: readYear(fact, entry.year, `${place}.year`),
		origin: entry.origin,
		recordedOn: parseDay(entry.recordedOn, `${place}.recordedOn`)
	};
}
function readYear(fact, year, place) {
	if (year === void 0) return void 0;
	if (statusFact(fact).year === void 0) throw problem("status.no-year", words(`“${fact}” bir yıla ilişkin değildir.`, `“${fact}” is not about a year.`), {
		place,
		wayOut: words("Yılı çıkarın.", "Leave the year out.")
	});
	if (!Number.isInteger(year) || year < 1 || year > 9999) throw problem("status.bad-year", words(`${year} bir yıl değil.`, `${year} is not a year.`), {
		place,
		wayOut: words("Yılı 2025 gibi dört haneyle yazın.", "Write the year with four digits, like 2025.")
	});
	return year;
}
function readAnswer(fact, value, place) {
	switch (statusFact(fact).type) {
		case "yes-no": return {
			type: "yes-no",
			yes: named(fact, typeof value === "boolean" ? value ? "yes" : "no" : value, place) === "yes"
		};
		case "choice": return {
			type: "choice",
			answer: named(fact, value, place)
		};
		case "count": return {
			type: "count",
			count: readCount(fact, value, place)
		};
		case "amount": return {
			type: "amount",
			money: readMoney(fact, value, place)
		};
		case "share":
			if (typeof value !== "string") throw wrongType(fact, place, SHARE_FORM);
			return {
				type: "share",
				share: readShare(value, place)
			};
	}
}
function named(fact, value, place) {
	const possible = Object.keys(statusFact(fact).answers);
	if (typeof value === "string" && possible.includes(value)) return value;
	throw problem("status.unknown-answer", words(`“${fact}” için böyle bir yanıt yok; olabilecekler: ${possible.join(", ")}.`, `“${fact}” has no such answer; possible ones: ${possible.join(", ")}.`), {
		place,
		wayOut: words("Bilinmiyorsa “unknown” yazın.", "Write “unknown” if it is not known.")
	});
}
function readCount(fact, value, place) {
	if (typeof value === "string" && /^\d{1,18}$/.test(value)) return BigInt(value);
	throw wrongType(fact, place, words("“1000” gibi bir tam sayı", "a whole number like “1000”"));
}
function readMoney(fact, value, place) {
	if (typeof value !== "object") throw wrongType(fact, place, words("tutar ve para birimi: { amount, currency }", "an amount with its currency: { amount, currency }"));
	const money = readAmount(value, place);
	const currency = statusFact(fact).currency ?? "";
	if (money.currency !== currency) throw problem("status.other-currency", words(`“${fact}” ${currency} olarak sorulur; ${money.currency} verilmiş.`, `“${fact}” is asked in ${currency}; it was told in ${money.currency}.`), {
		place: `${place}.currency`,
		wayOut: words(`Belgedeki ${currency} tutarını yazın; hangi kurla çevrileceğini hiçbir kaynak söylemiyor.`, `Write the ${currency} amount of the document; no source says at which rate it would be converted.`)
	});
	if (money.minor < 0n) throw problem("status.negative", words(`“${fact}” negatif olamaz: ${moneyText(money)}.`, `“${fact}” cannot be negative: ${moneyText(money)}.`), {
		place: `${place}.amount`,
		wayOut: words("Tutarı belgeden denetleyin.", "Check it against the document.")
	});
	return money;
}
const SHARE_FORM = words("“66.67” ya da “2/3” gibi bir pay", "a share like “66.67” or “2/3”");
function wrongType(fact, place, form) {
	return problem("status.wrong-type", words(`“${fact}” şu biçimde yazılır: ${form.tr}.`, `“${fact}” is written as ${form.en}.`), {
		place,
		wayOut: words("Bilinmiyorsa “unknown” yazın.", "Write “unknown” if it is not known.")
	});
}

// packages/law/src/e-export/statuses/versions.ts
const DECISION_DAY = parseDay("2022-08-25");
function decision(sources, grade) {
	return {
		label: words("5986 sayılı Karar", "Decision 5986"),
		from: DECISION_DAY,
		grade,
		sources,
		article: "Karar m.2"
	};
}
const SLIDES_2022 = {
	label: words("Bakanlık sunumu, 2022", "slides of the Ministry, 2022"),
	seenFrom: DECISION_DAY,
	seenTo: parseDay("2022-12-31"),
	grade: "text",
	sources: "SEED1",
	article: "Genelge m.18"
};
const LIMITS_2023 = {
	label: words("2023 limitleri", "limits of 2023"),
	seenFrom: parseDay("2023-01-01"),
	seenTo: parseDay("2023-12-31"),
	grade: "second-hand",
	sources: "EID23",
	article: "Genelge m.18"
};
const SOURCE_2024 = {
	label: words("2024 kaynağı", "source of 2024"),
	seenFrom: parseDay("2024-01-01"),
	seenTo: parseDay("2024-12-02"),
	grade: "second-hand",
	sources: "KD24",
	article: "–"
};
const SEPTEMBER_2024 = {
	label: words("Eylül 2024 kaynağı", "source of September 2024"),
	seenFrom: parseDay("2024-09-27"),
	seenTo: parseDay("2024-09-27"),
	grade: "second-hand",
	sources: "TRB24",
	article: "Genelge m.18"
};
const EARLY_2025 = {
	label: words("Ocak–Şubat 2025 kaynağı", "source of January–February 2025"),
	seenFrom: parseDay("2025-01-01"),
	seenTo: parseDay("2025-02-28"),
	grade: "second-hand",
	sources: "TRB25",
	article: "Genelge m.18"
};
const GUIDE_2025 = {
	label: words("Mayıs 2025 Rehberi", "guide of May 2025"),
	seenFrom: parseDay("2025-05-01"),
	seenTo: parseDay("2025-05-31"),
	grade: "second-hand",
	sources: "GIL",
	article: "Rehber"
};
const CIRCULAR_DAY = parseDay("2026-04-13");
const CIRCULAR_2026$1 = {
	label: words("13.04.2026 Genelgesi", "circular of 13 April 2026"),
	from: CIRCULAR_DAY,
	grade: "second-hand",
	sources: "TAS",
	article: "Genelge m.7"
};
const AFTER_INDEXATION_2027 = {
	label: words("2027 endekslemesinden sonra", "after the indexation of 2027"),
	from: parseDay("2027-01-01"),
	knownFrom: CIRCULAR_DAY,
	grade: "second-hand",
	sources: "TAS, EID23",
	article: "Genelge m.7; Genelge m.41 (2023)"
};
const ARTICLE_2026 = {
	label: words("2026 yazısı", "article of 2026"),
	seenFrom: CIRCULAR_DAY,
	seenTo: parseDay("2026-12-31"),
	grade: "second-hand",
	sources: "KOR",
	article: "–"
};

// packages/law/src/e-export/statuses/before-decision.ts
function isBeforeDecision({ on, knownOn }) {
	return on < DECISION_DAY || knownOn < DECISION_DAY;
}
const SAID$1 = words(`5986 sayılı Karar ${showDay(DECISION_DAY, "tr")} gününde yayımlandı ve yürürlüğe girdi.`, `Decision 5986 was published and came into force on ${showDay(DECISION_DAY, "en")}.`);
const notInForce = {
	condition: "inForce",
	rule: "E-12.3.1",
	title: words("Yürürlük", "In force"),
	words: SAID$1,
	verdict: "fails",
	facts: [],
	operands: [],
	versions: [{
		label: words("5986 sayılı Karar", "Decision 5986"),
		words: SAID$1,
		source: {
			rule: "E-12.3.1",
			grade: "second-hand",
			from: "SEED2, IHR, GIR",
			article: "Karar"
		},
		from: DECISION_DAY,
		until: void 0,
		seenFrom: void 0,
		seenTo: void 0,
		knownFrom: void 0,
		silent: false,
		thresholds: [],
		verdict: "fails",
		why: void 0,
		lacking: void 0
	}],
	bounded: true,
	underVersionsSeen: "fails",
	lacking: words(`Sorulan gün de bilgi günü de ${showDay(DECISION_DAY, "tr")} ya da sonrası olmalı.`, `Both the day asked about and the day of knowledge must be ${showDay(DECISION_DAY, "en")} or later.`),
	note: void 0,
	doubts: []
};

// packages/law/src/e-export/statuses/condition.ts
function standing(id, source, title, requirement, more = {}) {
	return {
		doubts: [],
		...more,
		id,
		rule: source.rule,
		title,
		undated: {
			requirement,
			source
		}
	};
}
function byVersion$1(id, rule, title, entries, more = {}) {
	return {
		doubts: [],
		...more,
		id,
		rule,
		title,
		history: dated(id, entries)
	};
}
function asks(version, rule, requirement) {
	return entry(version, rule, {
		label: version.label,
		requirement
	});
}
function silent(version, rule, yetAsked) {
	return entry(version, rule, {
		label: version.label,
		requirement: void 0,
		...yetAsked && { yetAsked }
	});
}
function entry(version, rule, value) {
	const { from, until, seenFrom, seenTo, knownFrom, grade, sources, article } = version;
	return {
		value,
		...from !== void 0 && { from },
		...until !== void 0 && { until },
		...seenFrom !== void 0 && { seenFrom },
		...seenTo !== void 0 && { seenTo },
		...knownFrom !== void 0 && { knownFrom },
		source: {
			rule,
			grade,
			from: sources,
			article
		}
	};
}
function source$1(rule, grade, from, article = "–") {
	return {
		rule,
		grade,
		from,
		article
	};
}

// packages/law/src/e-export/statuses/requirement.ts
const HOLDS = { verdict: "holds" };
const FAILS = { verdict: "fails" };
const UNSAID = {
	verdict: "unknown",
	why: "law"
};
function outcome(holds) {
	return holds ? HOLDS : FAILS;
}
const WHYS = [
	"ask",
	"judge",
	"await",
	"law"
];
function firstWhy(outcomes) {
	return WHYS.find((why) => outcomes.some((one) => one.why === why)) ?? "law";
}
function everyOutcome(outcomes) {
	return decided(outcomes, "fails", HOLDS);
}
function someOutcome(outcomes) {
	return decided(outcomes, "holds", FAILS);
}
function decided(outcomes, decisive, otherwise) {
	const found = outcomes.find((one) => one.verdict === decisive);
	if (found !== void 0) return found;
	const open = outcomes.filter((one) => one.verdict === "unknown");
	return open.length === 0 ? otherwise : {
		verdict: "unknown",
		why: firstWhy(open)
	};
}

// packages/law/src/e-export/statuses/requirements/answers.ts
function isYes(name) {
	return answering(name, ["yes"], { isYes: name }, statusFact(name).name);
}
function answerIs(name, answers, said) {
	const definition = statusFact(name);
	const named = answers.map((answer) => definition.answers[answer]);
	if (named.includes(void 0)) throw new Error(`${name} has no answer among ${answers.join(", ")}`);
	return answering(name, answers, { answerIs: [name, ...answers] }, said ?? joined$1(named));
}
function answering(name, allowed, canonical, said) {
	const definition = statusFact(name);
	const given = (answer) => answer?.type === "yes-no" ? answer.yes ? "yes" : "no" : answer?.type === "choice" ? answer.answer : void 0;
	const all = Object.keys(definition.answers).map((answer) => definition.type === "yes-no" ? {
		type: "yes-no",
		yes: answer === "yes"
	} : {
		type: "choice",
		answer
	});
	return {
		needs: [name],
		words: said,
		canonical,
		thresholds: [],
		test: (facts) => {
			const answer = given(facts(name));
			return answer === void 0 ? {
				verdict: "unknown",
				why: definition.why
			} : outcome(allowed.includes(answer));
		},
		lacking: (facts) => {
			const answer = given(facts(name));
			if (answer === void 0 || allowed.includes(answer)) return void 0;
			return fill(words("gereken: {said}", "needed: {said}"), { said });
		},
		probes: (asked) => asked === name ? all : []
	};
}

// packages/law/src/e-export/statuses/told-facts.ts
function toldOn(facts, name, on) {
	const asked = yearAsked(name, on);
	let general;
	let exact;
	for (const told of facts) {
		if (told.fact !== name) continue;
		if (told.year === void 0) general = told;
		else if (told.year === asked) exact = told;
	}
	return exact ?? general;
}
function factsOn(facts, on) {
	return (name) => toldOn(facts, name, on)?.answer;
}
function withAnswer(facts, name, answer) {
	return (asked) => asked === name ? answer : facts(asked);
}
function answerText(answer) {
	switch (answer.type) {
		case "yes-no": return answer.yes ? "yes" : "no";
		case "choice": return answer.answer;
		case "count": return String(answer.count);
		case "amount": return moneyText(answer.money);
		case "share": return `${answer.share.part}/${answer.share.whole}`;
	}
}
function showAnswer(name, answer) {
	switch (answer.type) {
		case "yes-no":
		case "choice": {
			const text = answerText(answer);
			return statusFact(name).answers[text] ?? words(text, text);
		}
		case "count": return showCount(answer.count);
		case "amount": return showWhole(answer.money);
		case "share": return showShare(answer.share);
	}
}
function showCount(value) {
	const grouped = (dot) => String(value).replace(/\B(?=(\d{3})+$)/g, dot);
	return words(grouped("."), grouped(","));
}
function showWhole(money) {
	const cut = (text) => money.minor % 100n === 0n ? text.replace(/[.,]00(?= |$)/, "") : text;
	return words(cut(showMoney(money, "tr")), cut(showMoney(money, "en")));
}

// packages/law/src/e-export/statuses/requirements/thresholds.ts
function amountAtLeast(name, money) {
	return measured(name, "at-least", {
		type: "amount",
		money
	});
}
function amountAbove(name, money) {
	return measured(name, "above", {
		type: "amount",
		money
	});
}
function countAtLeast(name, count) {
	return measured(name, "at-least", {
		type: "count",
		count
	});
}
function countBelow(name, count) {
	return measured(name, "below", {
		type: "count",
		count
	});
}
function shareAtLeast(name, share) {
	return measured(name, "at-least", {
		type: "share",
		share
	});
}
function unsaidThreshold(name) {
	return {
		needs: [name],
		words: fill(words("{name}: kaynağın tutarını vermediği bir eşik", "{name}: a threshold whose figure the source does not give"), { name: statusFact(name).name }),
		canonical: { unsaidThreshold: name },
		thresholds: [{
			fact: name,
			comparison: "at-least",
			figure: void 0
		}],
		test: () => UNSAID,
		lacking: () => void 0,
		probes: () => []
	};
}
const SAID = {
	"at-least": words("{name}: en az {figure}", "{name}: at least {figure}"),
	above: words("{name}: {figure} üzeri", "{name}: above {figure}"),
	below: words("{name}: {figure} sırasından daha iyi", "{name}: better than {figure}")
};
function measured(name, comparison, figure) {
	const { name: noun } = statusFact(name);
	const holds = (told) => passes(comparison, compare(told, figure));
	return {
		needs: [name],
		words: fill(SAID[comparison], {
			name: noun,
			figure: showAnswer(name, figure)
		}),
		canonical: { [comparison]: [
			name,
			figure.type === "amount" ? figure.money.currency : "",
			answerText(figure)
		] },
		thresholds: [{
			fact: name,
			comparison,
			figure
		}],
		test: (facts) => {
			const told = facts(name);
			return told === void 0 ? {
				verdict: "unknown",
				why: "ask"
			} : outcome(holds(told));
		},
		lacking: (facts) => {
			const told = facts(name);
			return told === void 0 || holds(told) ? void 0 : lackingWords(name, noun, comparison, told, figure);
		},
		probes: (asked) => asked === name ? around(comparison, figure) : []
	};
}
function passes(comparison, compared) {
	return comparison === "at-least" ? compared >= 0 : comparison === "above" ? compared > 0 : compared < 0;
}
function compare(a, b) {
	if (b.type === "share") return a.type === "share" ? compareShares(a.share, b.share) : -1;
	const left = whole(a);
	const right = whole(b);
	return left < right ? -1 : left > right ? 1 : 0;
}
function whole(answer) {
	return answer.type === "amount" ? answer.money.minor : answer.type === "count" ? answer.count : 0n;
}
function lackingWords(name, noun, comparison, told, figure) {
	if (figure.type === "share") return fill(words("{name} en az {figure} olmalı (şimdi {told})", "{name}: at least {figure} (now {told})"), {
		name: noun,
		figure: showAnswer(name, figure),
		told: showAnswer(name, told)
	});
	if (comparison === "below") return fill(words("{name} en çok {most} olmalı", "{name}: {most} or better"), {
		name: noun,
		most: showCount(whole(figure) - 1n)
	});
	const missing = whole(figure) - whole(told) + (comparison === "above" ? 1n : 0n);
	const shown = figure.type === "amount" ? showWhole({
		minor: missing,
		currency: figure.money.currency
	}) : showCount(missing);
	return fill(words("{name} {missing} daha fazla olmalı", "{name}: {missing} more"), {
		name: noun,
		missing: shown
	});
}
function around(comparison, figure) {
	if (figure.type === "share") return [{
		type: "share",
		share: {
			part: 0n,
			whole: 1n
		}
	}, figure];
	const lower = comparison === "above" ? 0n : -1n;
	return [shifted(figure, lower), shifted(figure, lower + 1n)];
}
function shifted(figure, by) {
	return figure.type === "amount" ? {
		type: "amount",
		money: {
			minor: figure.money.minor + by,
			currency: figure.money.currency
		}
	} : {
		type: "count",
		count: figure.count + by
	};
}

// packages/law/src/e-export/statuses/standing-conditions.ts
function standingConditions(status) {
	return [
		standing("oneStatus", source$1("E-1.2.1", "second-hand", "GIL, TAS"), words("Tek statü", "One status"), answerIs("statusInUse", ["none", status], words("başka bir statünün kullanılmaması", "no other status in use")), {
			doubts: ["E-13.3"],
			note: words("Bir yararlanıcı bütün desteklerden tek bir statüyle yararlanır. Statünün nasıl değiştirileceğini kaynaklar söylemiyor.", "A beneficiary uses one status for all supports. How a status is changed the sources do not say.")
		}),
		standing("legalPerson", source$1("E-1.2.3", "text", "TIMS, TAS"), words("Tüzel kişilik", "Legal personality"), answerIs("legalForm", [
			"commercialCompany",
			"cooperative",
			"otherLegalPerson"
		], words("tüzel kişilik (şirket, kooperatif ya da başka bir tüzel kişi)", "legal personality (a company, a cooperative or another legal person)"))),
		standing("unionMember", source$1("E-1.2.3", "text", "TIMS, TAS"), words("İhracatçı birliği üyeliği", "Membership of an exporters’ association"), isYes("unionMember")),
		standing("dysRegistered", source$1("E-1.2.4", "second-hand", "GIL, TAS"), words("DYS kaydı", "Registration in DYS"), isYes("dysRegistered"), { note: words("MERSİS bilgileri güncel, NACE kodu doğru olmalıdır; kaydı merkez şirket yapar, şubeler yapamaz.", "MERSİS data must be current and the NACE code right; the head company registers, branches cannot.") })
	];
}
function companyForm(rule, sources, grade) {
	return byVersion$1("companyForm", rule, words("Şirket ya da kooperatif", "A company or a cooperative"), [asks(decision(sources, grade), rule, answerIs("legalForm", ["commercialCompany", "cooperative"]))]);
}
const SEKRETARYA = words("TİM E-İhracat Sekretaryası", "the TİM E-İhracat Sekretaryası");
const GENERAL_DIRECTORATE = words("Genel Müdürlük", "the General Directorate");

// packages/law/src/e-export/statuses/b2b-platform.ts
function general(id, title, requirement) {
	return byVersion$1(id, "E-1.6.1", title, [asks(SOURCE_2024, "E-1.6.1", requirement), asks(GUIDE_2025, "E-1.6.1", requirement)], { doubts: ["E-13.28"] });
}
function technical(id, title, requirement) {
	return byVersion$1(id, "E-1.6.2", title, [asks(SOURCE_2024, "E-1.6.2", requirement)], { doubts: ["E-13.28"] });
}
const b2bPlatform = {
	id: "b2bPlatform",
	title: STATUS_WORDS.b2bPlatform,
	rule: "E-1.1.5",
	beneficiary: true,
	conditions: [
		byVersion$1("ordering", "E-1.1.5", words("İşletmeden işletmeye sipariş", "Business-to-business ordering"), [asks(decision("IST", "second-hand"), "E-1.1.5", isYes("runsB2bPlatform"))]),
		companyForm("E-1.1.5", "IST", "second-hand"),
		...standingConditions("b2bPlatform"),
		general("headOffice", words("İş merkezi", "Head office"), isYes("headOfficeTurkiye")),
		general("inOperation", words("Faaliyet süresi", "Time in operation"), isYes("activeLastTwoYears")),
		general("trustStamp", words("Güven Damgası", "Trust stamp"), answerIs("trustMark", ["stamp", "equivalent"])),
		general("infrastructure", words("Altyapı sağlayıcısı", "Infrastructure provider"), isYes("infrastructureProvider")),
		technical("browsers", words("Tarayıcılar", "Browsers"), isYes("worksInBrowsers")),
		technical("links", words("Bağlantılar", "Links"), isYes("linksLive")),
		technical("availability", words("Erişilebilirlik", "Availability"), shareAtLeast("availability", share(99n, 100n))),
		technical("traffic", words("Yoğun trafik", "Heavy traffic"), isYes("bearsHeavyTraffic")),
		technical("paidMembers", words("Ücretli üyeler", "Paid members"), countAtLeast("paidMembers", 1000n)),
		technical("ranking", words("Dünya sıralaması", "World ranking"), countBelow("worldRanking", 200000n)),
		technical("search", words("Arama süzgeci", "Search filter"), isYes("searchFilter")),
		technical("memberPages", words("Üye sayfaları", "Member pages"), isYes("memberPagesShown")),
		technical("indexed", words("Dizin araması", "Index search"), countAtLeast("indexedResults", 250000n))
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: GENERAL_DIRECTORATE,
		form: "EK-B2B Platformu Başvuru Formu",
		filed: words("Sekretaryaya", "to the Sekretarya"),
		rules: ["E-1.2.2", "E-1.6.4"]
	},
	note: words("B2B platformu, ücretli üyelerinin Türkiye E-İhracat Platformuna katılmasını sağlar; platform desteği kaldırıldıktan sonra bu yükümlülüğün durumu belirsizdir (E-1.6.3, E-13.22).", "A B2B platform gets its paid members to join the Türkiye E-İhracat Platformu; what became of this duty after the platform support was repealed is unclear (E-1.6.3, E-13.22).")
};

// packages/law/src/e-export/statuses/requirements/combine.ts
function anyOf(...parts) {
	const base = combined("anyOf", parts, " ya da ", " or ");
	return {
		...base,
		test: (facts) => someOutcome(parts.map((part) => part.test(facts))),
		lacking: (facts) => parts.some((part) => part.test(facts).verdict === "holds") ? void 0 : base.lacking(facts)
	};
}
function unsaidWhether(part) {
	return {
		...part,
		words: fill(words("{said} (sayılıp sayılmadığı yazmıyor)", "{said} (whether it counts is not said)"), { said: part.words }),
		canonical: { unsaidWhether: part.canonical },
		test: (facts) => {
			const found = part.test(facts);
			return found.verdict === "holds" ? UNSAID : found;
		},
		lacking: () => void 0
	};
}
function combined(construct, parts, tr, en) {
	const together = (list) => words(list.map((one) => one.tr).join(tr), list.map((one) => one.en).join(en));
	return {
		needs: [...new Set(parts.flatMap((part) => part.needs))],
		words: together(parts.map((part) => part.words)),
		canonical: { [construct]: parts.map((part) => part.canonical) },
		thresholds: parts.flatMap((part) => part.thresholds),
		lacking: (facts) => {
			const missing = parts.map((part) => part.lacking(facts)).filter((one) => one !== void 0);
			return missing.length === 0 ? void 0 : together(missing);
		},
		probes: (name) => parts.flatMap((part) => part.probes(name))
	};
}

// packages/law/src/e-export/statuses/company.ts
const RULE$2 = "E-1.3.7";
function overDollars(version, whole) {
	const threshold = {
		minor: whole * 100n,
		currency: "USD"
	};
	return asks({
		...version,
		article: "Genelge m.18"
	}, RULE$2, amountAbove("previousYearExport", threshold));
}
const companyExportThreshold = byVersion$1("aboveExportThreshold", RULE$2, words("İhracat eşiğinin üzerindeki şirket", "A company above the export threshold"), [
	overDollars(SLIDES_2022, 5000000n),
	overDollars(LIMITS_2023, 2500000n),
	overDollars(SEPTEMBER_2024, 2500000n),
	overDollars(EARLY_2025, 2500000n),
	overDollars(GUIDE_2025, 2500000n),
	overDollars(CIRCULAR_2026$1, 1000000n)
], {
	doubts: ["E-13.28"],
	note: words("Statünün koşulu değildir; çevrim içi mağaza gibi ek destekleri açar. GB ihracatı ile BGB e-ticaret ihracatı birlikte sayılır.", "Not a condition of the status; it opens further supports such as the online store. GB exports and BGB e-commerce exports count together.")
});
const company = {
	id: "company",
	title: STATUS_WORDS.company,
	rule: "E-1.1.2",
	beneficiary: true,
	conditions: [
		companyForm("E-1.1.2", "IST, OFI2, EID, TAS", "second-hand"),
		...standingConditions("company"),
		standing("brand", source$1("E-1.3.2", "second-hand", "KD24, TRB25"), words("Marka", "Brand"), answerIs("brand", ["applied", "registered"]), {
			doubts: ["E-13.13"],
			note: words("Kapsam için başvuru yeter; desteklerin marka koşulu daha ağır olabilir (E-2.14).", "For coverage an application is enough; the supports may ask more of the brand (E-2.14).")
		}),
		standing("brandGoods", source$1("E-1.3.2", "second-hand", "KD24, TRB25"), words("Türk ürünleri", "Turkish products"), anyOf(isYes("brandGoodsTurkish"), unsaidWhether(isYes("brandProgramme"))), {
			doubts: ["E-13.19"],
			note: words("Marka/Turquality şirketlerinde Türkiye’de üretilme şartı aranmaz (E-1.3.8); bunun kapsam koşulunu da kaldırıp kaldırmadığı yazmıyor.", "Brand/Turquality companies are not asked that products be made in Türkiye (E-1.3.8); whether that lifts this condition of coverage too is not said.")
		})
	],
	classes: [companyExportThreshold],
	decision: {
		examinedBy: words("üyesi olunan ihracatçı birliği", "the exporters’ association of which the firm is a member"),
		decidedBy: words("üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS)", "the general secretariat of the exporters’ associations (İBGS) of which the firm is a member"),
		form: "EK-Şirket Başvuru Formu",
		filed: words("ilk başvuruyla birlikte", "with the first application"),
		rules: [
			"E-1.2.2",
			"E-1.2.6",
			"E-1.3.1",
			"E-1.3.3"
		]
	}
};

// packages/law/src/e-export/statuses/consortium.ts
const DEFINITION$2 = decision("SEED1, IHR", "text");
function ability(id, title, requirement) {
	return byVersion$1(id, "E-1.1.6", title, [asks(DEFINITION$2, "E-1.1.6", requirement)]);
}
function criterion(id, title, requirement, doubts = []) {
	return byVersion$1(id, "E-1.7.1", title, [asks(SOURCE_2024, "E-1.7.1", requirement)], { doubts: ["E-13.28", ...doubts] });
}
const consortium = {
	id: "consortium",
	title: STATUS_WORDS.consortium,
	rule: "E-1.1.6",
	beneficiary: true,
	conditions: [
		companyForm("E-1.1.6", "SEED1, IHR", "text"),
		...standingConditions("consortium"),
		ability("purpose", words("Amaç", "Purpose"), isYes("steersManufacturers")),
		ability("endToEnd", words("Uçtan uca e-ihracat", "End-to-end e-export"), isYes("endToEndExport")),
		ability("toConsumer", words("Doğrudan tüketiciye satış", "Direct-to-consumer sales"), isYes("directToConsumer")),
		ability("abroad", words("Yurt dışı depolama ve iade", "Storage and returns abroad"), isYes("storageOrReturnsAbroad")),
		ability("integration", words("Yurt dışı pazaryerleri", "Overseas marketplaces"), isYes("integratedAbroad")),
		ability("staff", words("İnsan kaynağı ve bilgi birikimi", "Staff and know-how"), isYes("sufficientStaff")),
		criterion("headOffice", words("İş merkezi", "Head office"), isYes("headOfficeTurkiye")),
		criterion("transactions", words("E-ticaret beyanlı işlemler", "Transactions declared as e-commerce"), anyOf(countAtLeast("transactionsPreviousYear", 100n), countAtLeast("transactionsThisYear", 100n))),
		criterion("iso27001", words("ISO 27001", "ISO 27001"), isYes("iso27001")),
		criterion("trustStamp", words("Güven Damgası", "Trust stamp"), answerIs("trustMark", ["stamp"])),
		criterion("capital", words("Ödenmiş sermaye", "Paid-up capital"), amountAbove("paidUpCapital", lira(5e6)), ["E-12.1.2"])
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: words("Ticaret Bakanlığı", "the Ministry of Trade"),
		form: "EK-E-İhracat Konsorsiyumu Formu",
		filed: words("ilk destek başvurusuna eklenir", "added to the first support application"),
		rules: ["E-1.2.2", "E-1.7.3"]
	},
	note: words("Tek yapı veya ayrı tüzel kişiliği ve bir lideri olan ortaklık olabilir (E-1.7.2).", "It may be a single structure, or a partnership with a legal person of its own and a leader (E-1.7.2).")
};

// packages/law/src/e-export/statuses/cooperation-body.ts
const cooperationBody = {
	id: "cooperationBody",
	title: words("İşbirliği kuruluşu", "Cooperation body"),
	rule: "E-1.8.1",
	beneficiary: false,
	conditions: [standing("namedBody", source$1("E-1.8.1", "second-hand", "GIL, EID"), words("Sayılan kuruluşlardan biri", "One of the bodies named"), isYes("cooperationBody"))],
	classes: [],
	decision: {
		examinedBy: null,
		decidedBy: null,
		form: null,
		filed: null,
		rules: []
	},
	note: words("Dijital pazaryeri tanıtım ve e-ihracat tanıtım desteklerinden yararlanmaz; kendisine proje destekleri ayrılmıştır (E-11.2, E-11.3.T). E-ihracat konsorsiyumlarının da işbirliği kuruluşu sayılıp sayılmadığında kaynaklar çelişir (E-1.7.6, E-11.2.6).", "It has no part in marketplace promotion and e-export promotion; project supports are kept for it (E-11.2, E-11.3.T). Whether e-export consortia count as cooperation bodies too the sources disagree on (E-1.7.6, E-11.2.6).")
};

// packages/law/src/e-export/statuses/marketplace.ts
const RULE$1 = "E-1.5.1";
const DEFINITION$1 = decision("OFI2", "second-hand");
function seenAlike(id, title, requirement, more = {}) {
	const versions = more.repeatedIn2026 ? [
		SOURCE_2024,
		GUIDE_2025,
		ARTICLE_2026
	] : [SOURCE_2024, GUIDE_2025];
	return byVersion$1(id, RULE$1, title, versions.map((version) => asks(version, RULE$1, requirement)), {
		doubts: ["E-13.28", ...more.doubts ?? []],
		...more.note && { note: more.note }
	});
}
const marketplace = {
	id: "marketplace",
	title: STATUS_WORDS.marketplace,
	rule: "E-1.1.4",
	beneficiary: true,
	conditions: [
		byVersion$1("intermediary", "E-1.1.4", words("Pazaryeri işletmek", "Running a marketplace"), [asks(DEFINITION$1, "E-1.1.4", isYes("runsMarketplace"))]),
		byVersion$1("headOffice", "E-1.1.4", words("İş merkezi", "Head office"), [asks(DEFINITION$1, "E-1.1.4", isYes("headOfficeTurkiye"))]),
		...standingConditions("marketplace"),
		seenAlike("inOperation", words("Faaliyet süresi", "Time in operation"), isYes("activeLastTwoYears"), { repeatedIn2026: true }),
		seenAlike("trustStamp", words("Güven Damgası", "Trust stamp"), answerIs("trustMark", ["stamp", "equivalent"])),
		seenAlike("infrastructure", words("Altyapı sağlayıcısı", "Infrastructure provider"), isYes("infrastructureProvider")),
		seenAlike("fulfilment", words("Sipariş karşılama", "Order fulfilment"), isYes("fulfilment")),
		seenAlike("integration", words("Ödeme ve lojistik entegrasyonu", "Payment and logistics integration"), isYes("paymentLogisticsIntegration")),
		seenAlike("serviceProviders", words("Hizmet sağlayıcılar", "Service providers"), countAtLeast("serviceProviders", 1000n), { repeatedIn2026: true }),
		seenAlike("products", words("Ürünler", "Products"), countAtLeast("listedProducts", 100000n), { repeatedIn2026: true }),
		seenAlike("export", words("Önceki yılın ihracatı", "Exports of the previous year"), anyOf(amountAtLeast("previousYearExport", {
			minor: 500000000n,
			currency: "USD"
		}), amountAbove("etbisNetSales", lira(1e9))), {
			doubts: ["E-12.1.2"],
			note: words("Nelerin ihracat sayılacağını kaynaklar bu statü için söylemiyor; şirketteki gibi GB ihracatı ile BGB e-ticaret ihracatının toplamı alınır.", "What counts as exports the sources do not say for this status; the sum of GB exports and BGB e-commerce exports is taken, as for a company.")
		})
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: GENERAL_DIRECTORATE,
		form: "EK-Pazaryeri Başvuru Formu",
		filed: words("Sekretaryaya; uygun dosyalar Genel Müdürlüğe iletilir", "to the Sekretarya, which forwards suitable files to the General Directorate"),
		rules: ["E-1.2.2", "E-1.5.2"]
	}
};

// packages/law/src/e-export/statuses/retail-site.ts
const VERSIONS$1 = ["E-13.18", "E-13.28"];
const DEFINITION = decision("IST, OFI2", "second-hand");
const LIST_2024 = {
	...SOURCE_2024,
	article: "Genelge m.7"
};
const UNTIL_INDEXATION = {
	...CIRCULAR_2026$1,
	until: parseDay("2027-01-01")
};
const dollars = (whole) => ({
	minor: whole * 100n,
	currency: "USD"
});
const exportOf = (whole) => amountAtLeast("previousYearExport", dollars(whole));
const retailSite = {
	id: "retailSite",
	title: STATUS_WORDS.retailSite,
	rule: "E-1.1.3",
	beneficiary: true,
	conditions: [
		byVersion$1("ownSite", "E-1.1.3", words("Kendi markasına ait site", "A site of its own brand"), [asks(DEFINITION, "E-1.1.3", isYes("sellsOnOwnSite"))]),
		byVersion$1("headOffice", "E-1.4.T.headOffice", words("İş merkezi", "Head office"), [asks(DEFINITION, "E-1.1.3", isYes("headOfficeTurkiye")), asks(CIRCULAR_2026$1, "E-1.4.T.headOffice", isYes("headOfficeTurkiye"))], { doubts: VERSIONS$1 }),
		...standingConditions("retailSite"),
		byVersion$1("onlineShare", "E-1.4.T.onlineShare", words("Çevrim içi satış payı", "Online share"), [asks(DEFINITION, "E-1.1.3", shareAtLeast("onlineSalesShare", share(2n, 3n))), asks(CIRCULAR_2026$1, "E-1.4.T.onlineShare", shareAtLeast("onlineSalesShare", share(2n, 3n)))], {
			doubts: VERSIONS$1,
			note: words("2/3, Kararın tanımındandır; Mayıs 2025 Rehberi de böyle der. 2024 kaynağı yalnızca “önemli kısmı” der.", "The 2/3 is that of the Decision’s definition, and of the guide of May 2025. The source of 2024 only says “a significant part”.")
		}),
		byVersion$1("ownBrandShare", "E-1.4.T.ownBrandShare", words("Kendi markalarının payı", "Share of own brands"), [
			silent(LIST_2024, "E-1.4.T.ownBrandShare", {
				rule: "E-1.4.2",
				words: words("Aralık 2024 güncellemesi “kendi markası”nı genişlettiğine göre öncesinde de bir koşul vardı; ne dediği bilinmiyor.", "As the update of December 2024 widened “own brand”, something was asked before it; what it said is not known.")
			}),
			asks(GUIDE_2025, "E-1.4.T.ownBrandShare", shareAtLeast("ownBrandShare", share(1n, 4n))),
			asks(CIRCULAR_2026$1, "E-1.4.T.ownBrandShare", shareAtLeast("ownBrandShare", share(1n, 4n)))
		], { doubts: VERSIONS$1 }),
		byVersion$1("ownInvoices", "E-1.4.T.ownInvoices", words("Kendi faturası", "Own invoices"), [
			silent(LIST_2024, "E-1.4.T.ownInvoices"),
			silent(GUIDE_2025, "E-1.4.T.ownInvoices"),
			asks(CIRCULAR_2026$1, "E-1.4.T.ownInvoices", isYes("issuesOwnInvoices"))
		], { doubts: VERSIONS$1 }),
		byVersion$1("inOperation", "E-1.4.T.inOperation", words("Faaliyet süresi", "Time in operation"), [
			asks(LIST_2024, "E-1.4.T.inOperation", isYes("activeTwoCalendarYears")),
			asks(GUIDE_2025, "E-1.4.T.inOperation", isYes("activeTwoCalendarYears")),
			asks(CIRCULAR_2026$1, "E-1.4.T.inOperation", isYes("activeLastTwoYears"))
		], { doubts: VERSIONS$1 }),
		byVersion$1("trustStamp", "E-1.4.T.trustStamp", words("Güven Damgası", "Trust stamp"), [
			asks(LIST_2024, "E-1.4.T.trustStamp", answerIs("trustMark", ["stamp", "equivalent"])),
			asks(GUIDE_2025, "E-1.4.T.trustStamp", answerIs("trustMark", ["stamp", "equivalent"])),
			asks(CIRCULAR_2026$1, "E-1.4.T.trustStamp", anyOf(answerIs("trustMark", ["stamp"]), isYes("infrastructureProvider"), unsaidWhether(answerIs("trustMark", ["equivalent"]))))
		], { doubts: VERSIONS$1 }),
		byVersion$1("integration", "E-1.4.T.integration", words("Ödeme ve lojistik entegrasyonu", "Payment and logistics integration"), [
			asks(LIST_2024, "E-1.4.T.integration", isYes("paymentLogisticsIntegration")),
			silent(GUIDE_2025, "E-1.4.T.integration"),
			asks(CIRCULAR_2026$1, "E-1.4.T.integration", isYes("paymentLogisticsIntegration"))
		], { doubts: VERSIONS$1 }),
		byVersion$1("export", "E-1.4.T.export", words("Önceki yılın ihracatı", "Exports of the previous year"), [
			asks(LIST_2024, "E-1.4.T.export", exportOf(2500000n)),
			asks(GUIDE_2025, "E-1.4.T.export", anyOf(exportOf(1000000n), unsaidThreshold("etbisNetSales"))),
			asks(UNTIL_INDEXATION, "E-1.4.T.export", anyOf(exportOf(500000n), amountAtLeast("etbisNetSales", lira(1e9)))),
			asks(AFTER_INDEXATION_2027, "E-1.4.T.export", anyOf(exportOf(500000n), unsaidThreshold("etbisNetSales")))
		], {
			doubts: [...VERSIONS$1, "E-12.1.2"],
			note: words("Nelerin ihracat sayılacağını kaynaklar bu statü için söylemiyor; şirketteki gibi GB ihracatı ile BGB e-ticaret ihracatının toplamı alınır.", "What counts as exports the sources do not say for this status; the sum of GB exports and BGB e-commerce exports is taken, as for a company.")
		})
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: GENERAL_DIRECTORATE,
		form: "EK-Perakende E-Ticaret Sitesi Başvuru Formu",
		filed: words("E-İhracat Sekretaryasına", "to the E-İhracat Sekretaryası"),
		rules: ["E-1.2.2", "E-1.4.1"]
	}
};

// packages/law/src/e-export/statuses/statuses.ts
const statusClasses = [
	company,
	retailSite,
	marketplace,
	b2bPlatform,
	consortium,
	cooperationBody
];

// packages/law/src/e-export/statuses/asked-on.ts
function askedOn(condition, { on, knownOn }) {
	const { undated, history } = condition;
	if (undated !== void 0) return {
		condition,
		candidates: [{
			asked: {
				label: {
					tr: "",
					en: ""
				},
				requirement: undated.requirement
			},
			entry: void 0
		}],
		bounded: true
	};
	const entries = history?.entries ?? [];
	const speaking = entries.filter((entry) => entry.value.requirement !== void 0);
	const answer = valueOn(dated(condition.id, speaking), on, knownOn, sameDemand);
	if (answer.known) return {
		condition,
		candidates: [candidate(answer.entry)],
		bounded: true
	};
	const before = answer.between.find((entry) => entryStart(entry) <= on);
	const after = answer.between.find((entry) => entryStart(entry) > on);
	const silences = nearestSilences(entries, before, after, on, knownOn);
	if (before === void 0 && after === void 0 && silences.length > 0) return void 0;
	const below = before !== void 0 || silences.some((entry) => entryStart(entry) <= on);
	const above = after !== void 0 || silences.some((entry) => lastDay(entry) >= on);
	return {
		condition,
		candidates: [
			before,
			...silences,
			after
		].filter((entry) => entry !== void 0).map(candidate),
		bounded: below && above && silences.every((entry) => entry.value.yetAsked === void 0)
	};
}
function nearestSilences(entries, before, after, on, knownOn) {
	const between = entries.filter((entry) => entry.value.requirement === void 0 && (entry.knownFrom ?? entryStart(entry)) <= knownOn && (before === void 0 || entryStart(entry) >= entryStart(before)) && (after === void 0 || entryStart(entry) < entryStart(after)));
	const last = between.findLast((entry) => entryStart(entry) <= on);
	if (last !== void 0 && lastDay(last) >= on) return [last];
	return [last, between.find((entry) => entryStart(entry) > on)].filter((entry) => entry !== void 0);
}
function candidate(entry) {
	return {
		asked: entry.value,
		entry
	};
}
function sameDemand(a, b) {
	return canonical(a.requirement?.canonical) === canonical(b.requirement?.canonical);
}
function lastDay(entry) {
	if (entry.until !== void 0) return entry.until - 1;
	return entry.from !== void 0 ? Number.POSITIVE_INFINITY : entry.seenTo ?? entryStart(entry);
}

// packages/law/src/e-export/statuses/verdict.ts
function statusOnDay(status, days) {
	const asked = (list) => list.map((condition) => askedOn(condition, days)).filter((one) => one !== void 0);
	return {
		status,
		conditions: asked(status.conditions),
		classes: asked(status.classes)
	};
}
function outcomeUnder(candidate, facts) {
	return candidate.asked.requirement?.test(facts) ?? HOLDS;
}
function conditionOutcome(asked, facts) {
	const underVersionsSeen = agreed(asked.candidates.map((candidate) => outcomeUnder(candidate, facts)));
	return {
		verdict: asked.bounded ? underVersionsSeen : UNSAID,
		underVersionsSeen
	};
}
function agreed(outcomes) {
	const [first] = outcomes;
	if (first === void 0) return UNSAID;
	const verdicts = new Set(outcomes.map((one) => one.verdict));
	if (verdicts.has("holds") && verdicts.has("fails")) return UNSAID;
	if (verdicts.size === 1 && first.verdict !== "unknown") return first;
	return {
		verdict: "unknown",
		why: firstWhy(outcomes)
	};
}
function weigh(status, facts) {
	const found = status.conditions.map((asked) => conditionOutcome(asked, facts));
	const verdict = everyOutcome(found.map((one) => one.verdict));
	const underVersionsSeen = everyOutcome(found.map((one) => one.underVersionsSeen));
	const classes = status.classes.map((asked) => conditionOutcome(asked, facts).underVersionsSeen);
	return {
		verdict,
		underVersionsSeen,
		open: verdict.verdict === "unknown" ? openOf(found.map((one) => one.verdict)) : 0,
		openSeen: underVersionsSeen.verdict === "unknown" ? openOf(found.map((one) => one.underVersionsSeen)) : 0,
		openClasses: underVersionsSeen.verdict === "fails" ? 0 : openOf(classes)
	};
}
function openOf(outcomes) {
	return outcomes.filter((one) => one.why === "ask" || one.why === "judge").length;
}

// packages/law/src/e-export/statuses/status-questions.ts
function statusQuestions(facts, days) {
	if (isBeforeDecision(days)) return [];
	return questionsAbout(statusClasses.map((status) => statusOnDay(status, days)), factsOn(facts, days.on), days);
}
function questionsAbout(statuses, facts, days) {
	const now = score(statuses, facts);
	const ranked = [];
	for (const fact of STATUS_FACT_NAMES) {
		if (facts(fact) !== void 0) continue;
		const scores = probesOf(statuses, fact).map((answer) => score(statuses, withAnswer(facts, fact, answer)));
		if (scores.every((one) => one.state === now.state)) continue;
		const worst = scores.reduce((a, b) => compareScores(a, b) >= 0 ? a : b);
		ranked.push({
			question: question(fact, statuses, worst.open, days),
			worst,
			tried: scores
		});
	}
	return ranked.sort((a, b) => compareScores(a.worst, b.worst) || compareMeans(a.tried, b.tried)).map(({ question: one }) => one);
}
function question(fact, statuses, leaves, { on }) {
	const asking = statuses.map(({ status, conditions, classes }) => ({
		status: status.id,
		rules: [...conditions, ...classes].flatMap(({ condition, candidates }) => candidates.some(({ asked }) => asked.requirement?.needs.includes(fact)) ? [condition.rule] : [])
	}));
	return {
		fact,
		definition: statusFact(fact),
		words: questionOn(fact, on),
		statuses: asking.filter((one) => one.rules.length > 0).map((one) => one.status),
		rules: [...new Set(asking.flatMap((one) => one.rules))],
		leaves
	};
}
function probesOf(statuses, fact) {
	const probes = /* @__PURE__ */ new Map();
	for (const { conditions, classes } of statuses) for (const { candidates } of [...conditions, ...classes]) for (const { asked } of candidates) for (const answer of asked.requirement?.probes(fact) ?? []) probes.set(canonical(answer), answer);
	return [...probes.values()];
}
const NOTHING = {
	open: 0,
	openSeen: 0,
	openClasses: 0
};
function score(statuses, facts) {
	const weights = statuses.map((status) => weigh(status, facts));
	return {
		...weights.reduce(add, NOTHING),
		state: weights.map(stateOf).join("|")
	};
}
function stateOf({ verdict, underVersionsSeen, open, openSeen, openClasses }) {
	return [
		verdict.verdict,
		underVersionsSeen.verdict,
		open,
		openSeen,
		openClasses
	].join(",");
}
function add(a, b) {
	return {
		open: a.open + b.open,
		openSeen: a.openSeen + b.openSeen,
		openClasses: a.openClasses + b.openClasses
	};
}
function compareScores(a, b) {
	return a.open - b.open || a.openSeen - b.openSeen || a.openClasses - b.openClasses;
}
function compareMeans(a, b) {
	const raised = (scores, times) => {
		const sum = scores.reduce(add, NOTHING);
		return {
			open: sum.open * times,
			openSeen: sum.openSeen * times,
			openClasses: sum.openClasses * times
		};
	};
	return compareScores(raised(a, b.length), raised(b, a.length));
}

// packages/law/src/e-export/statuses/findings.ts
function findingOf(asked, facts, on) {
	const { condition, candidates, bounded } = asked;
	const told = factsOn(facts, on);
	const { verdict, underVersionsSeen } = conditionOutcome(asked, told);
	const needs = [...new Set(candidates.flatMap((one) => one.asked.requirement?.needs ?? []))];
	const versions = candidates.map((candidate) => versionFinding(asked, candidate, told));
	const single = versions.length === 1 ? versions[0] : void 0;
	return {
		condition: condition.id,
		rule: single?.source.rule ?? condition.rule,
		title: condition.title,
		words: versions.length === 0 ? NOT_KNOWN : byVersion(versions, (one) => one.words),
		verdict: verdict.verdict,
		...verdict.why && { why: verdict.why },
		facts: needs,
		operands: needs.map((fact) => operand(facts, fact, on)),
		versions,
		bounded,
		underVersionsSeen: underVersionsSeen.verdict,
		lacking: verdict.verdict === "holds" ? void 0 : byVersion(versions, (one) => one.lacking),
		note: condition.note,
		doubts: condition.doubts
	};
}
const NOT_KNOWN = words("O gün bilinen hiçbir kaynak bu koşulu vermiyor.", "No source known on that day gives this condition.");
const SILENT = words("bu koşulu anmıyor", "does not mention this condition");
function versionFinding(asked, { asked: value, entry }, facts) {
	const { requirement, label, yetAsked } = value;
	const found = outcomeUnder({
		asked: value,
		entry
	}, facts);
	return {
		label: entry === void 0 ? void 0 : label,
		words: requirement?.words ?? (yetAsked === void 0 ? SILENT : withReason(yetAsked)),
		source: entry?.source ?? asked.condition.undated.source,
		from: entry?.from,
		until: entry?.until,
		seenFrom: entry?.seenFrom,
		seenTo: entry?.seenTo,
		knownFrom: entry?.knownFrom,
		silent: requirement === void 0,
		thresholds: requirement?.thresholds ?? [],
		verdict: found.verdict,
		why: found.why,
		lacking: requirement?.lacking(facts)
	};
}
function withReason({ words: reason, rule }) {
	return fill(words("{silent}; {reason} ({rule})", "{silent}; {reason} ({rule})"), {
		silent: SILENT,
		reason,
		rule
	});
}
function operand(facts, fact, on) {
	const told = toldOn(facts, fact, on);
	return {
		fact,
		name: statusFact(fact).name,
		answer: told?.answer,
		origin: told?.answer && told.origin
	};
}
function byVersion(versions, said) {
	const speaking = versions.filter((one) => said(one) !== void 0);
	const first = speaking[0];
	if (first === void 0) return void 0;
	const firstWords = said(first);
	if (speaking.every((one) => said(one)?.en === firstWords.en && said(one)?.tr === firstWords.tr) && speaking.length === versions.length) return firstWords;
	const labelled = speaking.map((one) => fill(words("{label}: {said}", "{label}: {said}"), {
		label: one.label ?? words("", ""),
		said: said(one)
	}));
	return words(labelled.map((one) => one.tr).join("; "), labelled.map((one) => one.en).join("; "));
}

// packages/law/src/e-export/statuses/statuses-for.ts
function statusesFor(facts, days) {
	return statusClasses.map((status) => answerFor$1(status, facts, days));
}
function answerFor$1(status, facts, days) {
	if (isBeforeDecision(days)) return beforeDecision(status);
	const onDay = statusOnDay(status, days);
	const conditions = onDay.conditions.map((asked) => findingOf(asked, facts, days.on));
	const { verdict, underVersionsSeen } = weigh(onDay, factsOn(facts, days.on));
	return {
		...titled(status),
		verdict: verdict.verdict,
		why: verdict.why,
		underVersionsSeen: underVersionsSeen.verdict,
		grade: conditions.flatMap((one) => one.versions).reduce((all, one) => weaker(all, one.source.grade), "text"),
		conditions,
		classes: onDay.classes.map((asked) => findingOf(asked, facts, days.on)),
		lacking: conditions.flatMap(lackOf),
		nextQuestion: questionsAbout([onDay], factsOn(facts, days.on), days)[0]
	};
}
function titled(status) {
	const { id, title, rule, beneficiary, decision, note } = status;
	return {
		status: id,
		title,
		rule,
		beneficiary,
		decision,
		note
	};
}
function lackOf({ condition, rule, verdict, lacking }) {
	return lacking === void 0 ? [] : [{
		condition,
		rule,
		verdict,
		words: lacking
	}];
}
function beforeDecision(status) {
	return {
		...titled(status),
		verdict: "fails",
		why: void 0,
		underVersionsSeen: "fails",
		grade: "second-hand",
		conditions: [notInForce],
		classes: [],
		lacking: lackOf(notInForce),
		nextQuestion: void 0
	};
}

// packages/law/src/e-export/texts/rule-text.ts
const DECISION = {
	since: "2022-08-25",
	knownSince: "2022-08-25"
};
const CIRCULAR_2024 = { since: "2024-12-03" };
const AMENDMENT_2026 = {
	since: "2026-01-17",
	knownSince: "2026-01-17"
};
const CIRCULAR_2026 = { since: "2026-04-13" };
function told(rule, [kind, grade, article, sources], tr, en, detail = {}) {
	return {
		rule,
		says: {
			tr,
			en
		},
		article,
		grade,
		sources,
		class: kind,
		...detail
	};
}

// packages/law/src/e-export/texts/common-duties.ts
const GENERAL = ["E-13.4"];
const commonDutyTexts = [
	told("E-2.11", [
		"computed",
		"second-hand",
		"–",
		"GIL, TAS"
	], "Türk ürünü, üretimi tamamen veya kısmen Türkiye’de yapılan üründür; ürün üzerinde ve platformda KTÜN ile üretim yeri olarak Türkiye bulunur.", "A Turkish product is one whose production is wholly or partly in Türkiye; product and platform carry its GTIN and Türkiye as place of production."),
	told("E-2.12", [
		"computed",
		"second-hand",
		"Genelge m.13, m.19",
		"TAS, SEED2, TIMS, ITK, GIL"
	], "Her ürün listelemesinde KTÜN, üretim yeri (ülke) ve tescilli marka girilmelidir. El yapımı veya kişiye özel ürünlerde KTÜN ve marka aranmayabilir. Bir ihracatçı birliği açıklamada “Made in Türkiye” ibaresini, bir rehber özeti “Türkiye” sözcüğünü de bekler.", "Every listing must carry the GTIN, the place of production (country) and the registered brand. Hand-made or personalised products may be excused from GTIN and brand. One exporters’ association also expects “Made in Türkiye” in the description, one digest of the guide the word “Türkiye”."),
	told("E-2.13", [
		"definition",
		"second-hand",
		"–",
		"GIL"
	], "KTÜN, TOBB bünyesindeki kuruluştan alınır.", "The GTIN is obtained from the body within TOBB."),
	told("E-2.14", [
		"computed",
		"second-hand",
		"Genelge 5/5",
		"TAS, TAH, ITK, GIL, KD24"
	], "Marka yararlanıcının veya organik bağlı şirketin adına olmalı, ilk tescil Türkiye’de yapılmalıdır (istisna: Genelge 5/5). Ön onaydan önce m.4, m.6 ve m.9 için en az 1 Madrid Sistemi ülkesinde yurt dışı tescil aranır; m.8 için aranmaz. Daha eski okuma: yurt içi tescil ile en az bir yurt dışı başvuru.", "The brand must be in the name of the beneficiary or an organically linked company, first registered in Türkiye (exception: circular 5/5). Before pre-approval an overseas registration in at least 1 Madrid System country is asked for m.4, m.6 and m.9; not for m.8. Older reading: domestic registration with at least an overseas application.", { doubts: ["E-13.13"] }),
	told("E-2.15", [
		"computed",
		"second-hand",
		"–",
		"GIL"
	], "Desteklenen platformların hesap yönetimi yararlanıcıda veya organik bağlı şirkette olmalıdır.", "The account management of supported platforms must be with the beneficiary or an organically linked company."),
	told("E-2.16", [
		"computed",
		"second-hand",
		"–",
		"GIL"
	], "Harcama yapan yurt dışı şirketle organik bağ, en az %51 ortaklık veya Genelgede sayılan diğer hâllerdir. Yurt dışı şirket yararlanıcıdan sonra kurulmuş olmalıdır (istisnaları vardır).", "An organic link with a foreign spender is at least 51 % ownership, or another case listed in the circular. The foreign company must be founded after the beneficiary (exceptions exist)."),
	told("E-2.17", [
		"computed",
		"second-hand",
		"–",
		"GIL, KOR"
	], "Harcamayı yapan ile faturayı düzenleyen ilişkili kişi olmamalıdır: ortaklar, yönetim, denetim veya sermaye bağı bulunan kişi ve kuruluşlar, eşler, hısımlar.", "Spender and invoice issuer must not be related: partners, persons or bodies tied by management, control or capital, spouses, relatives."),
	told("E-2.18", [
		"procedure",
		"text",
		"–",
		"GIL, TIMS, SEED0"
	], "Desteklenen her platformun API/EDI bilgileri incelemeci kuruluşa verilir; bu mümkün değilse Bakanlığa ve incelemeci kuruluşa uzaktan erişim sağlanır. Reklamlarda erişim, reklam hesabında “analist” düzeyindedir.", "API/EDI details of each supported platform are given to the examining body; if that is impossible, remote access for Ministry and examining body. For ads the access is at “analyst” level on the ad account."),
	told("E-2.19", [
		"procedure",
		"text",
		"–",
		"TIMA"
	], "TİM’in DTTM aracı (Dijital Teşvik Takip Modülü), satıcının yetkisiyle ve Amazon OAuth üzerinden, salt okunur ve ücretsiz olarak, uygunluk denetimi için Amazon maliyet ve işlem kayıtlarını alır.", "TİM’s DTTM tool (Digital Incentive Tracking Module) retrieves Amazon cost and transaction records for eligibility checks: authorised by the seller through Amazon OAuth, read-only and free."),
	told("E-2.20", [
		"judged",
		"second-hand",
		"–",
		"GIL, KOR"
	], "Tanıtım ve listeleme, Türk ürünlerinin veya ülkenin imajına zarar vermemelidir; aykırı gider değerlendirmeden çıkarılır.", "Promotion and listing must not harm the image of Turkish products or of the country; the offending expense is dropped."),
	told("E-2.21", [
		"computed",
		"second-hand",
		"–",
		"TAS, SEED2, GIL"
	], "Dijital pazaryeri tanıtımı ve sipariş karşılamada (m.4, m.6) komisyon, üyelik, dolaylı vergi ve diğer ücretler destek dışıdır; ayrıntı her desteğin kendi kuralındadır.", "In marketplace promotion and fulfilment (m.4, m.6) commission, membership, indirect tax and other fees are out; each support’s own rule has the details."),
	told("E-2.22", [
		"computed",
		"assumed",
		"–",
		"KOR"
	], "Gider KDV hariç değerlendirilir; tevkif edilen KDV kısmı dahildir. Kaynak, Bakanlık destekleri için genel konuşur; 5986 sayılı Karar için doğrulanmamıştır.", "The expense is valued without VAT; the withheld VAT (tevkifat) part is included. The source speaks of Ministry supports in general; not confirmed for Decision 5986.", { doubts: ["E-2.22", ...GENERAL] }),
	told("E-2.23", [
		"computed",
		"assumed",
		"–",
		"KOR"
	], "Ödeme yalnızca bankacılık kanalıyla yapılır; nakit, müşteri çeki ve cirolu çek kabul edilmez. Genel bir kaynaktan alınmıştır.", "Payment only through banking channels; cash, customer cheque and endorsed cheque are out. Taken from a general source.", { doubts: GENERAL }),
	told("E-2.24", [
		"computed",
		"assumed",
		"–",
		"KOR"
	], "Döviz, ödeme belgesi tarihindeki TCMB döviz alış kuruyla TL’ye çevrilir. Kaynak bunu 5973 sayılı Karar için yazar; 5986 sayılı Karar için doğrulanmamıştır.", "Foreign currency is converted at the TCMB buying rate of the payment-document date. The source writes this for Decision 5973; not confirmed for Decision 5986.", { doubts: [
		"E-2.24",
		...GENERAL,
		"M-9",
		"L-18.2"
	] }),
	told("E-2.25", [
		"procedure",
		"assumed",
		"–",
		"KOR"
	], "Eksik belge için bildirimden itibaren 3 ay süre verilir, bir kez 3 ay uzatılabilir; sonra dosya tamamlanmış kısmıyla sonuçlandırılır. Genel bir kaynaktan alınmıştır.", "For missing documents there are 3 months from notice, with one extension of 3 months; then the file is closed on what is complete. Taken from a general source.", { doubts: GENERAL }),
	told("E-2.26", [
		"procedure",
		"assumed",
		"–",
		"KOR"
	], "Asıllar en az 10 yıl saklanır. Yurt dışı belgelerde Bakanlık yurt dışı temsilcisinin onayı gerekebilir; temsilciye fiyatın rayice uygunluğu sorulabilir. Genel bir kaynaktan alınmıştır.", "Originals are kept at least 10 years. Overseas documents may need approval of the Ministry’s overseas representative, who may be asked whether the price is at market level. Taken from a general source.", { doubts: GENERAL }),
	told("E-2.27", [
		"procedure",
		"assumed",
		"–",
		"KOR"
	], "Önce vadesi geçmiş vergi ve SGK borcu mahsup edilir; ödeme, ihracatçı birliği aracılığıyla TL olarak yapılır. Genel bir kaynaktan alınmıştır.", "Overdue tax and SGK debt is set off first; payment is in TL through the exporters’ association. Taken from a general source.", { doubts: GENERAL }),
	told("E-2.28", [
		"computed",
		"second-hand",
		"–",
		"KOR"
	], "Aynı gider birden fazla destek programından yararlanamaz; farklı giderler yararlanabilir.", "The same expense cannot be supported twice under different programmes; different expenses may."),
	told("E-2.29", [
		"procedure",
		"second-hand",
		"–",
		"GIL, TAS"
	], "Formlar incelemeci kuruluşa KEP ile gönderilir (formlar Bakanlığın Genelge ekleri sayfasındadır); başka bir kaynağa göre başvurular DYS üzerinden yürür. Bakanlık “KEP ve E-İmza Usulü” yayımlar; düzenlenen belgeleri üçüncü kişiler dysbg.ticaret.gov.tr adresinden doğrular.", "Forms go by KEP to the examining body (the forms are on the Ministry’s page of circular annexes); another source says that applications run through DYS. The Ministry publishes “KEP ve E-İmza Usulü”; third parties verify issued documents at dysbg.ticaret.gov.tr.", { doubts: ["E-13.11"] }),
	told("E-2.30", [
		"definition",
		"second-hand",
		"Karar m.1",
		"GIR, ESN"
	], "Destekler Destekleme ve Fiyat İstikrar Fonundan (DFİF) karşılanır.", "The supports are paid from the Support and Price Stability Fund (Destekleme ve Fiyat İstikrar Fonu, DFİF).", DECISION)
];

// packages/law/src/e-export/texts/common-money.ts
const commonMoneyTexts = [
	told("E-2.1", [
		"computed",
		"second-hand",
		"Karar m.3–m.9",
		"SEED2, SAB, TAS"
	], "Yararlanıcılara verilen her destekte temel destek oranı %50’dir.", "The base rate is 50 % in every support given to beneficiaries.", DECISION),
	told("E-2.2", [
		"computed",
		"second-hand",
		"Karar m.16/1; Genelge m.29",
		"INO, TAS, TAH"
	], "Hedef ülkede destek oranına 20 puan eklenir (Karar “20 puana kadar” der). İlave, ülke listede kaldığı sürece ve yalnızca dijital pazaryeri tanıtımı, e-ihracat tanıtımı ve sipariş karşılama desteklerinde (m.4, m.5, m.6) uygulanır.", "In a target country 20 points are added to the rate (the Decision says “up to 20”). The addition holds only while the country is on the list, and only for marketplace promotion, e-export promotion and order fulfilment (m.4, m.5, m.6).", {
		...DECISION,
		doubts: ["E-13.28"]
	}),
	told("E-2.3", [
		"computed",
		"second-hand",
		"Karar m.16/3",
		"AGD, TAH, INO"
	], "Entegrasyon, çevrim içi mağaza ve pazaryeri komisyonu desteklerinde (m.7, m.8, m.9) hedef ülke ilavesi yoktur. İki kaynak komisyonda 20 puan ilave verildiğini söyler.", "There is no target-country addition for integration, online store and marketplace commission (m.7, m.8, m.9). Two sources say that commission does get 20 points.", {
		...AMENDMENT_2026,
		doubts: ["E-13.10"]
	}),
	told("E-2.4", [
		"computed",
		"text",
		"Karar m.16/2, değişik",
		"AGD"
	], "Entegrasyon ile çevrim içi mağaza desteği (m.7, m.8), Bakanlığın hedef ülkeleri ve pazara giriş koşullarına göre Bakanlıkça belirlenen ülkeler için verilebilir.", "Integration and online-store support (m.7, m.8) may be given for the Ministry’s target countries and for countries the Ministry picks by market-entry conditions.", AMENDMENT_2026),
	told("E-2.5", [
		"computed",
		"second-hand",
		"Karar m.16/4",
		"TAH"
	], "Ödenen destek, giderin %75’ini aşamaz.", "The support paid may not exceed 75 % of the expense.", { doubts: ["E-13.20", "E-2.34"] }),
	told("E-2.6", [
		"computed",
		"second-hand",
		"Karar m.10/1",
		"TAH, GIL, ESN"
	], "Destek, Türk ürünlerinin satışlardaki payı oranında uygulanır (destek × Türk ürün oranı). Bir kaynağa göre Marka/Turquality programındaki ürünlerin satış payı da sayılır.", "Support is applied in proportion to the share of Turkish products in sales (support × Turkish-product ratio). One source adds that the sales share of products in the Brand/Turquality programme counts too.", {
		...DECISION,
		doubts: [
			"E-2.6",
			"E-2.7",
			"E-13.19",
			"E-13.20"
		]
	}),
	told("E-2.7", [
		"computed",
		"text",
		"–",
		"SEED1"
	], "Yarım üst limit kuralı: dijital pazaryeri tanıtımı, sipariş karşılama ve komisyon desteklerinde satışlardaki Türk ürün oranı esas alınır ve üst limitin en fazla yarısına kadar destek verilir. Kuralın kime uygulandığı yazılmamıştır. Okumalar: bu 3 desteği kullanan herkes; Türk ürün oranı %100’ün altında olanlar; yalnızca Marka/Turquality şirketleri. Kaynağın, bir önceki kuraldaki oranı yalnızca bu 3 desteğe bağlaması da ayrı bir tereddüttür.", "Half-ceiling rule: for marketplace promotion, fulfilment and commission the Turkish-product ratio of sales is taken as the basis, and at most half of the ceiling is paid. Whom it binds is not written. Readings: every user of these 3 supports; those whose Turkish share is below 100 %; Brand/Turquality companies only. That the source ties the ratio of the rule before to these 3 supports alone is a doubt too.", { doubts: ["E-2.7", "E-13.19"] }),
	told("E-2.8", [
		"computed",
		"text",
		"Karar m.10/2",
		"SEED1, EID23, TAH"
	], "Bir yararlanıcının bütün desteklerden bir yılda alabileceği toplam 2022 parasıyla şirkette 15.000.000 TL, perakende e-ticaret sitesi, pazaryeri ve konsorsiyumda 45.000.000 TL, B2B platformunda 4.000.000 TL’dir. Yıllara göre tutarlar E-11.1.T tablosundadır.", "What one beneficiary may have from all supports in a year is, in 2022 money, 15,000,000 TL for a company, 45,000,000 TL for a retail site, marketplace or consortium, 4,000,000 TL for a B2B platform. The amounts by year stand in table E-11.1.T.", {
		...DECISION,
		doubts: ["E-2.31"]
	}),
	told("E-2.9", [
		"computed",
		"second-hand",
		"Genelge",
		"TAS, KOR"
	], "Her destekte harcamadan önce ön onay alınmalıdır. Destek süresi, ön onay tarihini izleyen ayın ilk günü başlar; daha önceki harcama desteklenmez.", "Every support needs pre-approval before spending. The support period starts on the first day of the month after the pre-approval date; earlier spending is out.", { doubts: ["E-2.9", "E-13.5"] }),
	told("E-2.10", [
		"computed",
		"second-hand",
		"Genelge",
		"TAS, GIL"
	], "Ödeme başvurusu, ödeme belgesi tarihinden itibaren 6 ay içinde incelemeci kuruluşa yapılır. Dönemler çeyrek yıllardır: Ocak–Mart, Nisan–Haziran, Temmuz–Eylül, Ekim–Aralık; depo kirasında yarıyıllardır: Ocak–Haziran, Temmuz–Aralık.", "The payment application goes to the examining body within 6 months of the payment-document date. The periods are quarters: January–March, April–June, July–September, October–December; for depot rent they are half-years: January–June, July–December.", { doubts: ["E-13.12", "M-4"] }),
	told("E-2.31", [
		"doubt",
		"assumed",
		"Genelge m.13, m.14, m.15, m.16, m.17, m.18, m.19",
		"SEED1, SEED2"
	], "Üst limitlerin dönemi: m.13, m.14, m.16, m.18 ve m.19 üst limitleri yıllıktır (m.18’deki konsorsiyum tutarında “yıllık” sözcüğü yoktur). m.17 entegrasyon başınadır; bir kez mi her yıl mı olduğu bilinmez. m.3 ve m.15 için kaynak metinlerde dönem yoktur. Takvim yılı mı destek yılı mı olduğu, komisyondaki 3 yılın ülkeye mi pazaryerine mi bağlı olduğu yazılmamıştır. Alınan okuma: yıllık, takvim yılı, komisyonda pazaryeri ve ülke başına.", "Period of the ceilings: those of m.13, m.14, m.16, m.18 and m.19 are yearly (the consortium figure of m.18 lacks the word). m.17 is per integration, once or every year is unknown. m.3 and m.15 carry no period in the source texts. Whether calendar or support year, and whether the 3 years of commission run per country or per marketplace, is not written. Reading taken: yearly, calendar year, for commission per marketplace and country.", { doubts: ["E-2.31", "C-1"] }),
	told("E-2.32", [
		"computed",
		"text",
		"–",
		"SEED1"
	], "Uygulanacak ülkeler: pazara giriş raporu, dijital pazaryeri tanıtımı, e-ihracat tanıtımı, sipariş karşılama, depo, entegrasyon, heyetler, tanıtım projesi ve platformda tüm ülkeler; geliştirme projesinde hedef ülkeler; çevrim içi mağazada Çin, Hindistan, Japonya; komisyonda Arjantin, Brezilya, Endonezya, Filipinler, Hindistan. 2026 değişikliğinden sonrası için E-2.4 kuralına bakılır.", "Countries: all countries for market-entry reports, marketplace promotion, e-export promotion, fulfilment, depot, integration, missions, promotion project and platform; target countries for the development project; China, India, Japan for the online store; Argentina, Brazil, Indonesia, the Philippines, India for commission. For the time after the 2026 amendment see rule E-2.4.", { doubts: ["E-13.28"] }),
	told("E-2.33", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Reklam giderinin matrahı: rapor edilen, faturalanan ve ödenen tutarlardan hangisinin sayılacağını ve ülkesi yazılmayan faturanın nasıl dağıtılacağını hiçbir kaynak söylemez. Alınan okuma: platform, dönem ve ülke bazında üçünün en küçüğü, desteğin dışladığı kalemler düşülerek; ülke yoksa raporun aynı dönemdeki ülke payları.", "Base of an ad expense: no source says which of the reported, invoiced and paid amounts counts, nor how an invoice without a country is spread. Reading taken: the least of the three per platform, period and country, net of what the support excludes; without a country, the report’s country shares of the same period.", { doubts: ["E-2.33"] }),
	told("E-2.34", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Kaynakların sustuğu yerde işlem sırası (seçilebilir okumalar): %20 sınırı pazaryeri, ülke ve çeyrek bazında, raporun para biriminde sınanır; önce oran ve ilave puan, sonra Türk ürün oranı, sonra %75 sınırı, sonra (yarım) üst limit, en son yıllık toplam uygulanır; her ödeme kuruşa yarım yukarı yuvarlanarak çevrilir, hak ediş satır başına bir kez kuruşa kesilir; kademesi bilinmeyen şirket için en üst kademenin limiti “en çok” olarak alınır.", "Order of operations where no source gives one (selectable readings): the 20 % cap is tested per marketplace, country and quarter in the report’s currency; first rate plus points, then the Turkish-product ratio, then the 75 % limit, then the (half) ceiling, last the yearly total; each payment is converted rounding half up to the kuruş, the award is cut to the kuruş once per line; a company whose grade is unknown gets the top-grade ceiling as “at most”.", { doubts: [
		"E-2.34",
		"E-13.20",
		"E-13.24"
	] })
];

// packages/law/src/e-export/texts/common.ts
const commonTexts = [
	...commonMoneyTexts.slice(0, 10),
	...commonDutyTexts,
	...commonMoneyTexts.slice(10)
];

// packages/law/src/e-export/texts/cooperation-bodies.ts
const cooperationBodyTexts = [
	told("E-11.2.1", [
		"computed",
		"text",
		"Karar m.11",
		"SEED1, GIL"
	], "İşbirliği kuruluşlarının tek başına veya birlikte düzenlediği, e-ticaretle perakende satılabilen ürünlere ilişkin heyetler; faaliyet başına (2022 parasıyla) sektörel ticaret heyeti 1.500.000 TL, sektörel alım heyeti 1.250.000 TL, sanal ticaret heyeti 1.000.000 TL. Gerçekleşme raporu istenir, gözlemci görevlendirilebilir. Madde kaldırılmıştır.", "Missions organised by cooperation bodies, alone or together, for goods that can be sold at retail by e-commerce; per activity (2022 money) sectoral trade mission 1,500,000 TL, sectoral buyer mission 1,250,000 TL, virtual trade mission 1,000,000 TL. A realisation report is asked for, an observer may be assigned. The article is repealed.", { doubts: ["E-13.23"] }),
	told("E-11.2.2", [
		"computed",
		"text",
		"Karar m.12/1, değişik",
		"SEED1, AGD"
	], "E-ihracat tanıtım projesi: 2022 kuralı proje başına 4.000.000 TL, en fazla 2 proje (metindeki “aynı ayda” büyük olasılıkla “aynı anda” yerine yazılmıştır; alınan okuma budur). Değişiklikten sonra: Genel Müdürlükçe onaylanan yurt dışı pazaryerleri ve dijital platformlarda tanıtım, danışmanlık, pazar araştırması ve rapor; eş zamanlı proje sayısı sınırlıdır (sayı okunamamıştır); her proje 1 ila 4 yıl; yılda 4.000.000 TL; %50.", "E-export promotion project: by the rule of 2022 4,000,000 TL per project, at most 2 projects (“in the same month” as printed is probably a misprint of “at the same time”; that is the reading taken). After the amendment: promotion, consultancy, market research and reports on overseas marketplaces and digital platforms approved by the General Directorate; the number of simultaneous projects is limited (the number could not be read); each project 1 to 4 years; 4,000,000 TL a year; 50 %.", {
		...AMENDMENT_2026,
		doubts: ["E-11.2.2", "E-13.21"]
	}),
	told("E-11.2.3", [
		"computed",
		"text",
		"Karar m.13",
		"SEED1, GIL"
	], "E-ihracatı geliştirme projesi: proje başına 15.000.000 TL, aynı anda en fazla 2 proje; ülke koşullarının veya pazaryeri şartlarının doğrudan girişi zorlaştırdığı hedef ülke ve pazaryerleri için. Fizibilite ve gerçekleşme raporu Sekretaryaya verilir. Madde kaldırılmıştır.", "E-export development project: 15,000,000 TL per project, at most 2 at the same time; for target countries and marketplaces where country conditions or marketplace terms hinder direct entry. Feasibility and realisation report go to the Sekretarya. The article is repealed.", { doubts: ["E-13.23"] }),
	told("E-11.2.4", [
		"computed",
		"text",
		"Karar m.14",
		"SEED1, GIL"
	], "Türkiye E-İhracat Platformu (millî B2B platformu): en fazla 5 yıl, yılda 150.000.000 TL; fizibilite çalışması istenir. Madde kaldırılmıştır.", "Türkiye E-İhracat Platformu (the national B2B platform): up to 5 years, 150,000,000 TL a year; a feasibility study is asked for. The article is repealed.", { doubts: ["E-13.23"] }),
	told("E-11.2.5", [
		"computed",
		"second-hand",
		"Rehber",
		"GIL"
	], "2025 Rehberi, hedef ülkelerdeki heyet faaliyetlerine 20 puan ilave vermiştir.", "The guide of 2025 gave mission activities in target countries 20 points more."),
	told("E-11.2.6", [
		"doubt",
		"assumed",
		"Karar m.11, m.13, m.14",
		"SEED1"
	], "Heyetlerin, geliştirme projesinin ve platformun destek oranı kaynaklarda yoktur (%50 olduğu söylenemez). Sunumun tablosu konsorsiyumları burada dışarıda gösterir; bu, E-1.8.1 ile çelişir.", "The rates of missions, development project and platform are unknown in the sources (they cannot be said to be 50 %). The table of the slides crosses consortia out here, against E-1.8.1.", { doubts: ["E-11.2.6"] }),
	told("E-11.2.7", [
		"definition",
		"text",
		"Karar m.14",
		"SEED1"
	], "Millî platformun amaçları: ihracatçı envanterinin çevrim içi olması; ihracatçıların her ülkeden ithalatçıya ulaşılır olması; belirli limitler içinde sipariş alınması; ticaret müşavirlerinin, ataşelerin ve ithalatçıların taleplerinin ilanı; önemli etkinliklerin ilanı ve kayıtlı ithalatçılara duyurulması; ithalatçı ile ihracatçının buluşturulması; sonraki aşamalarda bütün ihracat işlemlerinin dijitalleşmesi.", "Purposes of the national platform: the exporters’ inventory online; exporters reachable by importers of every country; orders taken within certain limits; demands from trade counsellors, attachés and importers announced; important events announced and registered importers told; importers and exporters brought together; in later phases all export operations digital."),
	told("E-11.2.T", [
		"computed",
		"derived",
		"Karar m.11–m.14",
		"SEED1"
	], "İşbirliği kuruluşu desteklerinin 2022–2026 tutarları tablosu. 2022 tutarları yayımlanmıştır, sonrakiler endeksleme kuralıyla türetilmiştir; 2026’da yalnızca tanıtım projesi kalmıştır. Her tutarın kendi güven derecesi vardır.", "Table of the amounts of cooperation-body supports, 2022–2026. The amounts of 2022 are published, the later ones derived by the indexation rule; in 2026 only the promotion project remains. Each amount has a grade of its own.", { doubts: ["E-13.7", "E-13.21"] }),
	told("E-11.3.T", [
		"definition",
		"text",
		"–",
		"SEED1"
	], "Bakanlık sunumunun 2 tablosu, hangi statünün hangi destekten yararlandığını gösterir: evet, hayır, Marka/Turquality tebliği kapsamında evet, doğrudan değil proje içinde, işbirliği kuruluşunun projesiyle. 2 ✅ ve 2 ❎ türü yalnızca renkle ayrılır; metne dönüşürken renk kaybolmuştur.", "The 2 tables of the Ministry’s slides show which status may use which support: yes, no, yes under the Brand/Turquality communiqué, not directly but inside a project, through a cooperation body’s project. The 2 kinds of ✅ and the 2 kinds of ❎ differ by colour alone, and the text has lost the colour.", { doubts: ["E-11.3.T"] })
];

// packages/law/src/e-export/texts/digital-marketplace-promotion.ts
const ARTICLE$3 = "Karar m.4; Genelge m.13";
const marketplacePromotionTexts = [
	told("E-4.1", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, TAS"
	], "Dijital pazaryeri tanıtım desteğinden şirket, e-ihracat konsorsiyumu ve perakende e-ticaret sitesi yararlanır.", "Digital marketplace promotion support is for company, e-export consortium and retail e-commerce site.", DECISION),
	told("E-4.2", [
		"computed",
		"second-hand",
		ARTICLE$3,
		"TAS, GIL, SEED2"
	], "Desteklenen giderler: tıklama başına ödeme, sipariş başına ödeme (2026 metniyle), görüntüleme reklamları, ürün yorum hizmetleri (2025 rehberinde hediyeli tür). Komisyon, üyelik, vergi ve diğer ücretler desteklenmez.", "Supported expenses: pay-per-click, pay-per-order (with the 2026 text), display ads, product-review services (in the 2025 guide the giveaway type). Commission, membership, tax and other fees are not supported.", { doubts: ["E-4.2", "E-13.28"] }),
	told("E-4.3", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, SEED2, TAS, TRB24, TRB25"
	], "Tanıtım gideri, dijital reklamlardan dönen toplam satışın %20’sini aşmayan kısmıyla desteklenir: SRMO (reklam gideri / reklam satışı) en fazla %20, RDK (reklam satışı / reklam gideri) en az 5. Danışmanlık tablolarına göre %20’yi aşan kısım kesilir, kalan desteklenir; gider bütünüyle reddedilmez.", "Promotion expense is supported as far as it does not exceed 20 % of the total sales returning from the digital ads: SRMO (ad cost / ad sales) at most 20 %, RDK (ad sales / ad cost) at least 5. By consultancy tables what exceeds 20 % is cut and the rest supported; the expense is not refused as a whole.", {
		...DECISION,
		doubts: [
			"E-4.3",
			"E-13.24",
			"E-2.34"
		]
	}),
	told("E-4.4", [
		"computed",
		"second-hand",
		ARTICLE$3,
		"TAS, TRB24, TRB25"
	], "Destek oranı %50, hedef ülkede %70’tir.", "The rate is 50 %, in a target country 70 %.", {
		...DECISION,
		doubts: ["E-13.28"]
	}),
	told("E-4.5", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, TAS"
	], "Destek süresi her pazaryeri için 3 yıldır.", "The support lasts 3 years for each marketplace.", DECISION),
	told("E-4.6", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, GIL"
	], "Destek tüm ülkeler için verilir.", "The support is given for all countries.", DECISION),
	told("E-4.7", [
		"procedure",
		"second-hand",
		ARTICLE$3,
		"TAS"
	], "Ön onay belgeleri: EK-Dijital Pazaryeri Tanıtım Desteği Ön Onay Başvuru Formu; bir Madrid Sistemi ülkesinde yurt dışı marka tescili; pazaryerinin bu hizmet için daha önce düzenlediği örnek fatura.", "Pre-approval documents: the form EK-Dijital Pazaryeri Tanıtım Desteği Ön Onay Başvuru Formu; overseas trademark in a Madrid System country; a sample invoice the marketplace has earlier issued for this service.", { doubts: ["E-13.13"] }),
	told("E-4.8", [
		"procedure",
		"second-hand",
		ARTICLE$3,
		"TAS"
	], "Ödeme belgeleri: Ödeme Başvuru Formu; pazaryerinden alınan dönem raporu; fatura veya hesap özeti; ödeme belgeleri; pazaryeriyle yapılan sözleşme.", "Payment documents: payment application form; period report taken from the marketplace; invoice or statement; payment documents; contract with the marketplace."),
	told("E-4.9", [
		"procedure",
		"text",
		"–",
		"SEED0"
	], "Reklam raporu uygulaması (TikTok kılavuzu): rapor ülkeye göre süzülür; harcanan tutar fatura tutarıyla karşılaştırılır.", "Ad report practice (TikTok guide): the report is filtered by country; the spend is compared with the invoiced amount."),
	told("E-4.T", [
		"computed",
		"derived",
		ARTICLE$3,
		"SEED1, KD24, TRB24, TRB25, GIL, TAS"
	], "Dijital pazaryeri tanıtım desteğinin 2022–2026 üst limitleri tablosu: şirket (en üst kademe), perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.", "Table of the ceilings of marketplace promotion support, 2022–2026: company (top grade), retail site, consortium. Each amount has a grade of its own: some are published, some derived by the indexation rule.", { doubts: [
		"E-2.31",
		"E-13.2",
		"E-13.7"
	] })
];

// packages/law/src/e-export/texts/e-export-promotion.ts
const ARTICLE$2 = "Karar m.5; Genelge m.14";
const eExportPromotionTexts = [
	told("E-5.1", [
		"computed",
		"text",
		ARTICLE$2,
		"SEED1, TAS, TAH"
	], "E-ihracat tanıtım desteğinden perakende e-ticaret sitesi, pazaryeri, B2B platformu ve konsorsiyum yararlanır. Bu statüleri olmayan şirket 5973 sayılı Karar m.12’deki tanıtım desteğine başvurur.", "E-export promotion support is for retail site, marketplace, B2B platform and consortium. A company without such a status uses the promotion support of Decision 5973, m.12.", DECISION),
	told("E-5.2", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"TAS"
	], "Faaliyet, EK-E-İhracat Tanıtım Faaliyetleri Listesinde yer almalıdır.", "The activity must be on the list EK-E-İhracat Tanıtım Faaliyetleri Listesi.", { doubts: ["E-13.9"] }),
	told("E-5.3", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"KD24, KOR, SEED1, SEED2"
	], "Listede rastlanan kalemler: sosyal medya hesabı tasarımı, içeriği ve bakımı; dijital kullanım için tanıtım görseli ve videosu; sosyal medya reklamları; dijital medya satın alma (görüntüleme, video); arama motoru reklamları ve SEO; cihaz uygulaması reklamları; web ve uygulama bildirimi ile kullanıcı deneyimi çalışmaları; doğal reklamlar; canlı yayında satış ve marka programları; AR, VR, metaverse ve RFID tabanlı tanıtım; etkileyici (influencer) hizmetleri; çevrim içi satış aracıları (2026 tarihli bir yazı); alışveriş tanıtımları; Genelgede sayılan fiziki pazarlama (listesi bilinmiyor).", "List items met: social-media account design, content and upkeep; promo visuals and videos for digital use; social-media ads; digital media buying (display, video); search-engine ads and SEO; ads in device apps; web and app push and user-experience work; native ads; live-stream sales and brand programmes; promotion based on AR, VR, metaverse and RFID; influencer services; online sales intermediaries (an article of 2026); shopping promotions; physical marketing named in the circular (its list is unknown).", { doubts: ["E-13.9"] }),
	told("E-5.4", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"SEED2"
	], "Tanıtım yurt dışına yönelik ve yabancı dilde olmalıdır.", "The promotion must aim abroad and be in a foreign language."),
	told("E-5.5", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"SEED1, TAS"
	], "Destek oranı %50, hedef ülkede %70’tir; destek süresi her ülke için 3 yıldır.", "The rate is 50 %, in a target country 70 %; the support lasts 3 years for each country.", {
		...DECISION,
		doubts: ["E-13.28"]
	}),
	told("E-5.6", [
		"procedure",
		"second-hand",
		ARTICLE$2,
		"TAS, SEED2"
	], "Formlar: EK-E-İhracat Tanıtım Desteği Ön Onay Formu; Ödeme Başvuru Formu ve ekleri. Ürünü kendisi imal etmeyen tedarikçi bunu fatura veya tedarik sözleşmesiyle kanıtlar.", "Forms: EK-E-İhracat Tanıtım Desteği Ön Onay Formu; the payment application form with attachments. A supplier who does not make the goods proves it by invoice or supply contract."),
	told("E-5.7", [
		"procedure",
		"second-hand",
		ARTICLE$2,
		"GIL"
	], "Belgeler çeyrek dönemlerle, 6 ay içinde verilir.", "The documents are handed in by quarter, within 6 months.", { doubts: ["E-13.12"] }),
	told("E-5.T", [
		"computed",
		"derived",
		ARTICLE$2,
		"SEED1, TAS"
	], "E-ihracat tanıtım desteğinin 2022–2026 üst limitleri tablosu: B2B platformu, konsorsiyum, perakende e-ticaret sitesi, pazaryeri. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.", "Table of the ceilings of e-export promotion support, 2022–2026: B2B platform, consortium, retail site, marketplace. Each amount has a grade of its own: some are published, some derived by the indexation rule.", { doubts: ["E-2.31", "E-13.7"] })
];

// packages/law/src/e-export/texts/timeline.ts
const timelineTexts = [
	told("E-12.3", [
		"definition",
		"second-hand",
		"–",
		"SEED2, TAS, GIL, AGD, TRB24, EID23"
	], "Kararın ve Genelgenin değişiklik çizelgesi. Her satırın kendi tarihi, kaynağı ve güven derecesi vardır.", "The time line of changes to the Decision and its circular. Each row has its own date, source and grade."),
	told("E-12.3.1", [
		"computed",
		"second-hand",
		"Karar",
		"SEED2, IHR, GIR"
	], "5986 sayılı Karar 24 Ağustos 2022 tarihlidir; 25 Ağustos 2022 tarihli ve 31934 sayılı Resmî Gazetede yayımlanmıştır.", "Decision 5986 is dated 24 August 2022 and stands in the Official Gazette of 25 August 2022, no. 31934.", DECISION),
	told("E-12.3.2", [
		"computed",
		"second-hand",
		"Karar m.18",
		"EID23"
	], "Ocak 2023: ilk endeksleme. Çevrim içi mağaza desteğinde şirketin ihracat eşiği 2,5 milyon USD olarak geçer.", "January 2023: first indexation. The company export threshold of the online-store support is quoted as 2.5 million USD.", { doubts: ["E-13.28"] }),
	told("E-12.3.3", [
		"computed",
		"second-hand",
		"Genelge m.18, m.19",
		"TRB24"
	], "Eylül 2024’te görülen: komisyon listesine Mısır, çevrim içi mağaza listesine Brezilya eklenmiştir.", "Seen in September 2024: Egypt has joined the commission list, Brazil the online-store list.", { doubts: ["E-13.28"] }),
	told("E-12.3.4", [
		"computed",
		"second-hand",
		"Genelge",
		"SEED2, OFI, TRB25"
	], "3 Aralık 2024: yeni Genelge. Grup ve organik bağlı markalar kabul edilir; komisyon listesinden Arjantin çıkar, Çin girer (Ocak 2025’te görülmüştür).", "3 December 2024: new circular. Group and organically linked brands are accepted; Argentina leaves the commission list, China joins (seen in January 2025).", CIRCULAR_2024),
	told("E-12.3.5", [
		"computed",
		"second-hand",
		"Rehber",
		"GIL"
	], "Mayıs 2025: Bakanlık Rehberi. 26 hedef ülke; komisyon listesinde ABD, Suudi Arabistan, Etsy ve eBay yedek parça; perakende e-ticaret sitesi ihracat eşiği 1 milyon USD.", "May 2025: guide of the Ministry. 26 target countries; a commission list with the USA, Saudi Arabia, Etsy and eBay spare parts; retail site export threshold 1 million USD.", { doubts: ["E-13.28"] }),
	told("E-12.3.6", [
		"computed",
		"assumed",
		"Karar, değişik",
		"AGD, TAS, TAH"
	], "17 Ocak 2026 tarihli Resmî Gazete: Kararın son değişikliği. E-ticaret paydaşı ile yurt dışı pazaryeri yeniden tanımlanır; m.6’nın adı değişir ve m.6/2 (depo) kaldırılır; m.11, m.13 ve m.14 kaldırılır; m.12/1 ile m.16/2 yeniden yazılır, m.16/3 ve sonrası eklenir. Okunan metnin bu Gazeteye ait olduğu çıkarımdır.", "Official Gazette of 17 January 2026: last amendment of the Decision. Stakeholder and overseas marketplace are defined anew; m.6 is renamed and m.6/2 (depot) repealed; m.11, m.13 and m.14 are repealed; m.12/1 and m.16/2 are rewritten, m.16/3 and what follows added. That the text read belongs to this Gazette is inferred.", {
		...AMENDMENT_2026,
		doubts: ["E-13.23", "E-13.25"]
	}),
	told("E-12.3.7", [
		"computed",
		"second-hand",
		"Genelge",
		"TAS"
	], "13 Nisan 2026: yeni Genelge. Sipariş başına ödeme reklamı; 35 hedef ülke; komisyon ve çevrim içi mağaza hedef ülkelerde; şirket eşiği 1 milyon USD üzeri; perakende e-ticaret sitesi eşiği 500.000 USD veya 1 milyar TL; konsorsiyum üzerinden gerçek kişiler (m.33/7).", "13 April 2026: new circular. Pay-per-order ads; 35 target countries; commission and online store in target countries; company threshold over 1 million USD; retail site threshold 500,000 USD or 1 billion TL; individuals through a consortium (m.33/7).", CIRCULAR_2026),
	told("E-12.3.8", [
		"procedure",
		"second-hand",
		"Genelge ekleri",
		"TAS"
	], "24 Nisan 2026: Genelgenin ekleri.", "24 April 2026: annexes of the circular.", { since: "2026-04-24" }),
	told("E-12.3.9", [
		"doubt",
		"second-hand",
		"–",
		"KOR2"
	], "Bir yazı, %29,28 artışı, 26’dan 35 ülkeye geçişi ve deponun kaldırılmasını 22 Eylül 2026 gününe bağlar; bu, diğer kaynaklarla çelişir.", "One article dates the 29.28 % rise, the step from 26 to 35 countries and the depot repeal to 22 September 2026; this conflicts with the other sources.", { doubts: ["E-13.25"] })
];

// packages/law/src/e-export/texts/indexation.ts
const RULE = "Karar m.18";
const riseTexts = [
	told("E-12.1.1", [
		"computed",
		"second-hand",
		RULE,
		"TAH, INO"
	], "Üst limitler her takvim yılı başında, bir önceki yılın (TÜFE + Yİ-ÜFE)/2 oranında güncellenir.", "Ceilings are updated at the start of each calendar year by (TÜFE + Yİ-ÜFE)/2 of the previous year, the mean of consumer and domestic producer inflation.", DECISION),
	told("E-12.1.2", [
		"doubt",
		"second-hand",
		"Genelge m.41 (2023)",
		"EID23"
	], "Genelge, limitlerle birlikte TL koşullarının da “en fazla” bu oranda güncellenebileceğini söyler. Bu yüzden ödenmiş sermaye veya ETBİS satışı gibi TL eşikleri de değişmiş olabilir.", "The circular says that TL conditions as well as limits may be updated by “at most” that rate. So TL thresholds such as paid-up capital or ETBİS sales may have moved too.", { doubts: ["E-12.1.2"] }),
	told("E-12.1.3", [
		"computed",
		"published",
		RULE,
		"KOR2"
	], "2026 artış oranı %29,28 olarak yayımlanmıştır.", "The rise for 2026 was published as 29.28 %.", { doubts: ["E-13.25"] }),
	told("E-12.2", [
		"computed",
		"assumed",
		RULE,
		"–"
	], "Yayımlanmış 23 tutarın hepsini veren, geri kurulmuş hesap: 2023 için 3, 2024 için 9, 2025 için 5, 2026 için 6 tutar. Yayımlanmış tutarlar veri olarak tutulur; hesap yalnızca boşlukta, 1 TL payla kullanılır. Kardeş 5973 sayılı Kararda eşit tutarların son haneleri farklıdır.", "The reconstructed arithmetic that reproduces all 23 published figures: 3 for 2023, 9 for 2024, 5 for 2025, 6 for 2026. Published figures are kept as data; the arithmetic fills gaps only, within 1 TL. In the sister Decision 5973 equal amounts end in other digits.", { doubts: ["E-12.2", "E-13.7"] }),
	told("E-12.2.T.2023", [
		"computed",
		"assumed",
		RULE,
		"–"
	], "2022’den 2023’e çarpan 1,80995; dayanağı %64,27 TÜFE ve %97,72 Yİ-ÜFE. Sonuç, aşağıya doğru tam bin TL’ye kesilir.", "From 2022 to 2023 the factor is 1.80995, based on 64.27 % TÜFE and 97.72 % Yİ-ÜFE. The result is cut down to a whole thousand TL.", { doubts: ["E-12.2"] }),
	told("E-12.2.T.2024", [
		"computed",
		"assumed",
		RULE,
		"–"
	], "2023’ten 2024’e çarpan 1,54495; dayanağı %64,77 TÜFE ve %44,22 Yİ-ÜFE. Tutar en yakın TL’ye yuvarlanarak gösterilir.", "From 2023 to 2024 the factor is 1.54495, based on 64.77 % TÜFE and 44.22 % Yİ-ÜFE. The amount is shown rounded to the nearest TL.", { doubts: ["E-12.2"] }),
	told("E-12.2.T.2025", [
		"computed",
		"assumed",
		RULE,
		"–"
	], "2024’ten 2025’e çarpan 1,3645; dayanağı %44,38 TÜFE ve %28,52 Yİ-ÜFE. 2024’ün yuvarlanmamış çarpımından gidilir, sonuç tam TL’ye kesilir.", "From 2024 to 2025 the factor is 1.3645, based on 44.38 % TÜFE and 28.52 % Yİ-ÜFE. It starts from the unrounded product of 2024, and the result is cut to whole TL.", { doubts: ["E-12.2"] }),
	told("E-12.2.T.2026", [
		"computed",
		"assumed",
		RULE,
		"KOR2"
	], "2025’ten 2026’ya çarpan 1,2928; dayanağı %30,89 TÜFE ve %27,67 Yİ-ÜFE. 2025’in kesilmiş tutarından gidilir, sonuç tam TL’ye kesilir. Çarpanın kendisi yayımlanmıştır.", "From 2025 to 2026 the factor is 1.2928, based on 30.89 % TÜFE and 27.67 % Yİ-ÜFE. It starts from the cut figure of 2025, and the result is cut to whole TL. The factor itself is published.", { doubts: ["E-12.2"] })
];
const listTexts = [
	told("E-12.4.1", [
		"computed",
		"second-hand",
		"EK-Hedef Ülkeler",
		"GIL"
	], "Mayıs 2025’te görülen liste, 26 hedef ülke: ABD, Avustralya, BAE, Brezilya, Cezayir, Çin, Endonezya, Fas, Filipinler, Güney Afrika, Güney Kore, Hindistan, Japonya, Kanada, Katar, Kenya, Kuveyt, Malezya, Meksika, Mısır, Nijerya, Suudi Arabistan, Şili, Tayland, Tunus, Vietnam.", "The list seen in May 2025, 26 target countries: USA, Australia, UAE, Brazil, Algeria, China, Indonesia, Morocco, the Philippines, South Africa, South Korea, India, Japan, Canada, Qatar, Kenya, Kuwait, Malaysia, Mexico, Egypt, Nigeria, Saudi Arabia, Chile, Thailand, Tunisia, Vietnam.", { doubts: ["E-13.28"] }),
	told("E-12.4.2", [
		"computed",
		"second-hand",
		"EK-Hedef Ülkeler",
		"TAS, KOR2"
	], "2026 listesi, 35 hedef ülke: önceki 26 ülke ile Almanya, Azerbaycan, Fransa, İspanya, İtalya, Portekiz, Romanya, Rusya, Sırbistan.", "The list of 2026, 35 target countries: the 26 before and Germany, Azerbaijan, France, Spain, Italy, Portugal, Romania, Russia, Serbia.", {
		...CIRCULAR_2026,
		doubts: ["E-13.25"]
	}),
	told("E-12.4.3", [
		"computed",
		"second-hand",
		"EK-Hedef Ülkeler",
		"TRB24"
	], "2024’te Almanya ve İspanya %50, ABD %70 oranındaydı; bu, 2025’te görülen listeyle uyumludur.", "In 2024 Germany and Spain were at 50 %, the USA at 70 %, consistent with the list seen in 2025.", { doubts: ["E-13.28"] }),
	told("E-12.5", [
		"definition",
		"second-hand",
		"–",
		"TAS, GIL, EID, SEED2"
	], "Kaynaklarda adı geçen, Bakanlıkça tutulan listeler: sipariş karşılama hizmeti sunan firmalar; onaylı entegrasyon sağlayıcıları; e-ticaret ve dijital pazarlama veri tabanları; e-ticaret paydaşından alınabilecek danışmanlık hizmetleri; e-ihracat tanıtım faaliyetleri; hedef ülkeler; onaylı pazaryerleri. Hedef ülkeler dışındakilerin içeriği bulunamamıştır.", "Lists kept by the Ministry that the sources name: firms offering order fulfilment; approved integration providers; databases for e-commerce and digital marketing; consultancy services from e-commerce stakeholders; e-export promotion activities; target countries; approved marketplaces. But for the target countries, their contents were not found.", { doubts: ["E-13.9"] }),
	told("E-12.6.1", [
		"definition",
		"second-hand",
		"–",
		"PAR"
	], "2024 başında açıklanan hedef: 2028’e kadar e-ihracatın toplam ihracattaki payı %10, yaklaşık 37,5 milyar USD; o günkü pay %1,5. Ödenen destekler ile yararlanıcı sayıları bulunamamıştır.", "Target announced early in 2024: e-export at 10 % of exports by 2028, about 37.5 billion USD; the share then was 1.5 %. Supports paid and numbers of beneficiaries were not found.")
];
const indexationTexts = [
	...riseTexts,
	...timelineTexts,
	...listTexts
];

// packages/law/src/e-export/texts/market-entry-report.ts
const marketEntryReportTexts = [
	told("E-3.1", [
		"computed",
		"text",
		"Karar m.3",
		"SEED1, IHR, GIL, TAH"
	], "Pazara giriş rapor desteğinden konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır. Şirketler yararlanmaz (5973 sayılı Karara, işbirliği kuruluşu aracılığıyla Genel Desteklere gider); B2B platformu da yararlanmaz.", "Market-entry report support is for consortium, retail site and marketplace. Not for companies (they go to Decision 5973, through a cooperation body under the General Supports), nor for B2B platforms.", DECISION),
	told("E-3.2", [
		"definition",
		"second-hand",
		"Karar m.3",
		"EID, GIL, KD24"
	], "Satın alınan veya yaptırılan rapor ve analizler desteklenir: ülke, sektör, kategori, ürün, marka, rakip, teknoloji, lojistik, müşteri ilişkileri, e-ticaret, pazaryeri, marka konumlandırma, tüketiciye erişim. Bakanlığın “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” listesindeki veri tabanı üyelikleri ile dijital pazarlama firmalarının dönüşüm ve yeni pazar raporları da kapsamdadır.", "Reports and analyses bought or commissioned are supported: on country, sector, category, product, brand, rival, technology, logistics, customer relations, e-commerce, marketplace, brand positioning, consumer reach. So are memberships of databases on the Ministry’s list “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” and conversion or new-market reports from digital-marketing firms.", { doubts: ["E-13.9"] }),
	told("E-3.3", [
		"computed",
		"text",
		"Karar m.3",
		"SEED1, GIL"
	], "En fazla 20 rapor ve 20 (yıllık) üyelik desteklenir; oran %50’dir.", "At most 20 reports and 20 (yearly) memberships are supported; the rate is 50 %.", DECISION),
	told("E-3.4", [
		"computed",
		"assumed",
		"Karar m.3",
		"TAS"
	], "Tüm ülkeler için verilir. 20 puan ilave m.3 için anılmaz; olmadığı kabul edilir, çünkü kaynak yalnızca m.4, m.5 ve m.6’yı sayar.", "It is given for all countries. The addition of 20 points is not mentioned for m.3; taken as none, since the source lists only m.4, m.5 and m.6.", { doubts: ["E-3.4"] }),
	told("E-3.5", [
		"procedure",
		"second-hand",
		"Karar m.3",
		"GIL"
	], "Önce ön onay alınır; ödeme başvurusu ödeme belgesinden itibaren 6 ay içinde yapılır.", "Pre-approval first; payment application within 6 months of the payment document.", { doubts: ["E-13.12"] }),
	told("E-3.T", [
		"computed",
		"derived",
		"Karar m.3",
		"SEED1, KD24, GIL"
	], "Pazara giriş rapor desteğinin 2022–2026 üst limitleri tablosu. Bütün statülerde tutar aynıdır. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.", "Table of the ceilings of market-entry report support, 2022–2026. The amount is the same for every status. Each amount has a grade of its own: some are published, some derived by the indexation rule.", { doubts: ["E-2.31", "E-13.7"] })
];

// packages/law/src/e-export/texts/marketplace-commission.ts
const ARTICLE$1 = "Karar m.9; Genelge m.19";
const commissionTexts = [
	told("E-10.1", [
		"computed",
		"text",
		ARTICLE$1,
		"SEED1, SEED2, TAS"
	], "Pazaryeri komisyon gideri desteğinden şirket, perakende e-ticaret sitesi ve konsorsiyum yararlanır.", "Marketplace commission support is for company, retail site and consortium.", DECISION),
	told("E-10.2", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"TAS, TRB24"
	], "Oran %50, hedef ülke ilavesi yoktur (E-2.3); süre en fazla 3 yıldır.", "The rate is 50 %, no target-country addition (E-2.3); up to 3 years.", { doubts: ["E-13.10", "E-2.31"] }),
	told("E-10.3", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"TAS"
	], "Hak ediş aylık hesaplanır; harcama belgeleri çeyrek dönemlerle verilir.", "The award is computed monthly; expense documents are filed by quarter."),
	told("E-10.4", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"SEED2"
	], "Üyelik, vergi ve ek hizmet ücretleri desteklenmez. KTÜN, üretim yeri ve marka bilgisi girme yükümlülüğü geçerlidir.", "Membership, tax and extra service fees are not supported. The duty to enter GTIN, place of production and brand applies."),
	told("E-10.5", [
		"procedure",
		"second-hand",
		ARTICLE$1,
		"TAS"
	], "Ön onay: EK-Pazaryeri Komisyon Desteği Ön Onay Başvuru Formu; bir Madrid Sistemi ülkesinde marka tescili; konsorsiyum içindeyse ilişkiyi gösteren belge (pazarlama sözleşmesi). Ödeme: form, fatura veya hesap özeti, ödeme belgeleri, pazaryeri dönem raporu.", "Pre-approval: the form EK-Pazaryeri Komisyon Desteği Ön Onay Başvuru Formu; trademark in a Madrid System country; if inside a consortium, document of the relation (marketing contract). Payment: form, invoice or statement, payment documents, marketplace period report.", { doubts: ["E-13.13"] }),
	told("E-10.6", [
		"definition",
		"text",
		ARTICLE$1,
		"SEED1"
	], "Ülke seçiminin ilk ölçütleri: 100 milyonun üzerinde nüfus, %20’nin üzerinde gümrük vergisi, pazara girişi engelleyen iç vergi yükü, teknik önlemlere yatkınlık, bireysel gönderide 50 ABD doları ve altında muafiyet, Türk ürünlerinin düşük listelenme oranı.", "First criteria for choosing countries: population above 100 million, customs duty above 20 %, an internal tax burden that hinders entry, leaning to technical barriers, exemption for personal consignments of 50 US dollars or less, low listing of Turkish goods."),
	told("E-10.7", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"SEED1, TRB24, TRB25, GIL, TAS"
	], "Zaman içinde ülkeler ve pazaryerleri: ilk sunumlarda Arjantin, Brezilya, Endonezya, Filipinler, Hindistan; Eylül 2024’te bunlara Mısır eklenmiş; Ocak 2025’te Brezilya, Çin, Endonezya, Filipinler, Hindistan, Mısır; Mayıs 2025’te ABD, Brezilya, Çin, Endonezya, Filipinler, Hindistan, Mısır, Suudi Arabistan ile Etsy ve eBay oto yedek parça (ABD, Kanada); 13 Nisan 2026 Genelgesiyle hedef ülke listesindeki bütün ülkeler (35).", "Countries and marketplaces over time: Argentina, Brazil, Indonesia, the Philippines, India in the first slides; Egypt added to them in September 2024; Brazil, China, Indonesia, the Philippines, India, Egypt in January 2025; USA, Brazil, China, Indonesia, the Philippines, India, Egypt, Saudi Arabia with Etsy and eBay automotive spare parts (USA, Canada) in May 2025; all countries on the target list (35) with the circular of 13 April 2026.", { doubts: ["E-13.28"] }),
	told("E-10.T", [
		"computed",
		"derived",
		ARTICLE$1,
		"SEED1, KD24, TRB24, TRB25, TAS"
	], "Pazaryeri komisyon gideri desteğinin 2022–2026 üst limitleri tablosu: şirket, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings of marketplace commission support, 2022–2026: company, retail site, consortium. Each amount has a grade of its own.", { doubts: [
		"E-2.31",
		"E-13.2",
		"E-13.7"
	] })
];

// packages/law/src/e-export/texts/online-store.ts
const INTEGRATION = "Karar m.7; Genelge m.17";
const STORE = "Karar m.8; Genelge m.18";
const integrationTexts = [
	told("E-8.1", [
		"computed",
		"text",
		INTEGRATION,
		"SEED1, SEED2, TAH"
	], "Entegrasyon desteğinden konsorsiyum, perakende e-ticaret sitesi, pazaryeri ve Marka/Turquality şirketleri yararlanır (sunum; tablosu yalnızca 5 milyon USD üzeri şirket sütununu işaretler). Bir kaynak bütün şirketleri sayar, bir kaynak şirketleri dışarıda gösterir.", "Integration support is for consortium, retail site, marketplace and Brand/Turquality companies (slides; their table ticks only the column of companies above 5 million USD). One source counts all companies, one shows companies as outside.", {
		...DECISION,
		doubts: ["E-13.14"]
	}),
	told("E-8.2", [
		"definition",
		"text",
		INTEGRATION,
		"SAB, SEED1, SEED2, KOR"
	], "Yurt dışı pazaryerleri için, Türkiye’den alınanlar dahil, entegrasyon hizmetleri: API, ERP, entegratörler; köprüleme yazılımı; tedarikçi ile hızlı kargo firması arasında entegrasyon; ayrıca yazılım geliştirme, bulut hizmeti, platform açılışı.", "Integration services for overseas marketplaces, those bought in Türkiye included: API, ERP, integrators; bridging software; integration between suppliers and express carriers; also software development, cloud service, platform opening."),
	told("E-8.3", [
		"computed",
		"second-hand",
		INTEGRATION,
		"SAB, SEED1, SEED2, AGD"
	], "Oran %50, hedef ülke ilavesi yoktur; en fazla 6 pazaryeri; her pazaryeri için 3 yıl; üst limit entegrasyon başınadır. Hizmet sağlayıcılar Bakanlıkça onaylı olmalıdır.", "The rate is 50 %, no target-country addition; at most 6 marketplaces; 3 years per marketplace; the ceiling is per integration. Providers must be approved by the Ministry.", { doubts: ["E-2.31", "E-13.9"] }),
	told("E-8.T", [
		"computed",
		"derived",
		INTEGRATION,
		"SEED1, KD24"
	], "Entegrasyon başına 2022–2026 üst limitleri tablosu; bütün statülerde aynıdır. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings per integration, 2022–2026; the same for every status. Each amount has a grade of its own.", { doubts: ["E-2.31", "E-13.7"] })
];
const onlineStoreTexts = [
	told("E-9.1", [
		"computed",
		"text",
		STORE,
		"SEED1, TAS, TRB25"
	], "Çevrim içi mağaza ve e-ticaret paydaşı hizmetleri desteğinden konsorsiyum, perakende e-ticaret sitesi ve E-1.3.7’deki ihracat eşiğini aşan şirketler yararlanır.", "Support for online stores and stakeholder services is for consortium, retail site and companies above the export threshold of E-1.3.7.", DECISION),
	told("E-9.2", [
		"definition",
		"text",
		STORE,
		"TAS, SEED1, SEED2"
	], "Mağaza hesabının açılışı, tasarımı, yönetimi, yıllık ödemeleri ve E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesindeki hizmetler desteklenir. Yalnızca Bakanlıkça onaylanan pazaryerlerinde; danışmanlık, yalnızca pazaryerine giriş şartıysa veya ülkenin e-ticaret pazarına giriş için zorunluysa. Mağaza fiilen açılmalıdır.", "Opening of the store account, its design, management and yearly payments, and services on the list E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesi are supported. Only on marketplaces approved by the Ministry; consultancy only where it is the marketplace’s entry condition or mandatory for entering the country’s e-commerce. The store must actually be opened.", { doubts: ["E-13.9"] }),
	told("E-9.3", [
		"computed",
		"second-hand",
		STORE,
		"TAS"
	], "Satış komisyonu ve depozito desteklenmez. Bir pazaryeri için yalnızca 1 e-ticaret paydaşı desteklenebilir.", "Sales commission and deposit are not supported. For one marketplace only 1 stakeholder can be supported."),
	told("E-9.4", [
		"computed",
		"second-hand",
		STORE,
		"TAS, GIL"
	], "Oran %50, hedef ülke ilavesi yoktur; her ülke için 3 yıl; belgeler çeyrek dönemlerle, 6 ay içinde verilir.", "The rate is 50 %, no target-country addition; 3 years per country; documents go by quarter, within 6 months."),
	told("E-9.5", [
		"computed",
		"second-hand",
		STORE,
		"SEED1, TRB24, GIL, TAS"
	], "Zaman içinde ülkeler: Çin, Hindistan, Japonya (ilk sunumlar); Çin, Japonya, Hindistan, Brezilya (Eylül 2024 ve Mayıs 2025’te görülen); 13 Nisan 2026 Genelgesiyle hedef ülke listesi (35 ülke).", "Countries over time: China, India, Japan (first slides); China, Japan, India, Brazil (seen in September 2024 and May 2025); with the circular of 13 April 2026 the target-country list (35 countries).", { doubts: ["E-13.28"] }),
	told("E-9.6", [
		"procedure",
		"second-hand",
		STORE,
		"TAS, TAH"
	], "Formlar: EK-Çevrim İçi Mağaza Desteği Ön Onay Başvuru Formu; Ödeme Başvuru Formu. Madrid Sistemi marka tescili istenmez.", "Forms: EK-Çevrim İçi Mağaza Desteği Ön Onay Başvuru Formu; the payment application form. No Madrid System trademark is asked for."),
	told("E-9.T", [
		"computed",
		"derived",
		STORE,
		"SEED1, KD24, TRB24, TRB25, TAS"
	], "Çevrim içi mağaza desteğinin 2022–2026 üst limitleri tablosu: şirket, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings of online-store support, 2022–2026: company, retail site, consortium. Each amount has a grade of its own.", { doubts: [
		"E-2.31",
		"E-13.7",
		"E-13.17"
	] })
];

// packages/law/src/e-export/texts/open-questions.ts
const notFound = [
	told("E-13.1", [
		"doubt",
		"assumed",
		"Genelge",
		"–"
	], "Genelgenin hiçbir sürümünün m.1–m.3 dışındaki tam metni bulunamamıştır; kesin ifadeler, fıkra numaraları, yaptırım, geri alma ve itiraz maddeleri bu yüzden bilinmez.", "The full text of the circular, any version, was not found beyond m.1–m.3; hence exact wording, paragraph numbers and the articles on sanctions, recovery and objection are unknown."),
	told("E-13.2", [
		"doubt",
		"assumed",
		"Karar m.4, m.6, m.9",
		"–"
	], "Şirket kademelerinin sayısı, eşikleri ve en üst kademenin altındaki üst limitler bulunamamıştır.", "Company grades: their number, thresholds and the ceilings below the top grade were not found."),
	told("E-13.3", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "İtiraz süresi; geri alma, faiz ve men kuralları; statünün kaybı ve yenilenmesi; kapsamın geçerlilik süresi; konsorsiyumun yıllık hedefleri ve statü kaybı bulunamamıştır.", "Objection period; rules of recovery, interest and ban; loss and renewal of status; validity period of coverage; yearly targets of the consortium and its loss of status were not found."),
	told("E-13.4", [
		"doubt",
		"assumed",
		"–",
		"KOR"
	], "5986 sayılı Karara özgü döviz, çeviri ve ödeme belgesi kuralları bulunamamıştır. E-2.22 ile E-2.27 arasındaki genel kurallar, çoğu 5973 sayılı Kararla ilgili tek bir yazıdan gelir.", "Rules on currency, translation and payment documents proper to Decision 5986 were not found. The general rules E-2.22 to E-2.27 come from one article, mostly about Decision 5973."),
	told("E-13.5", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Ön onayın inceleme süresi, geçerliliği ve sona ermesi; depo kirası dışında ataşe onayı gerekip gerekmediği bulunamamıştır.", "Review time, validity and expiry of the pre-approval, and whether attaché approval is needed outside depot rent, were not found."),
	told("E-13.6", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Resmî soru-cevap, resmî örnek hesap ve ödeme istatistiği bulunamamıştır.", "No official questions and answers, no official worked example and no payment statistics were found."),
	told("E-13.7", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "2023–2026 için türetilmiş olarak işaretlenen üst limitlerin yayımlanmış tutarları, ayrıca m.3, m.7, m.12 ve B2B için 2026 tutarları bulunamamıştır.", "The published amounts of the ceilings marked as derived for 2023–2026, and any 2026 amount for m.3, m.7, m.12 and B2B, were not found."),
	told("E-13.8", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "m.3, m.5, m.7 ve m.8 için form adları dışındaki belgeler; perakende e-ticaret sitesi, pazaryeri ve B2B statüsü için form adları dışındaki belgeler bulunamamıştır.", "Documents other than form names for m.3, m.5, m.7 and m.8, and other than form names for retail site, marketplace and B2B status, were not found."),
	told("E-13.9", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Bakanlıkça tutulan listelerin içeriği bulunamamıştır (E-12.5).", "The contents of the lists kept by the Ministry were not found (E-12.5).")
];
const conflicts = [
	told("E-13.10", [
		"doubt",
		"assumed",
		"Karar m.16/3; Genelge m.29",
		"TAS, TAH, GIL, KOR2, AGD, TRB24, TRB25"
	], "Komisyonda hedef ülke ilavesi: bir kısım kaynak düz %50, bir kısmı 20 puan ilave der. Alınan okuma: Ocak 2026 değişikliğinden önce 20 puan olabilir, sonra yoktur. 2 danışmanlık tablosu öncesi için de yalnızca %50 gösterir.", "Target-country addition for commission: some sources say a flat 50 %, some say 20 points more. Reading taken: 20 points possible before the amendment of January 2026, none after. 2 consultancy tables show only 50 % even before."),
	told("E-13.11", [
		"doubt",
		"second-hand",
		"Genelge m.1",
		"GIL, TAS, OFI"
	], "Başvuru kanalı: KEP mi DYS mi? Rehber özeti KEP der; 2026 kaynağı ve Genelgenin ilk maddesi DYS üzerinden yürüyen işlemlerden söz eder.", "Filing channel: KEP or DYS? The digest of the guide says KEP; the source of 2026 and the first article of the circular speak of processes over DYS."),
	told("E-13.12", [
		"doubt",
		"second-hand",
		"Genelge",
		"TAS, GIL, KOR"
	], "6 ayın başlangıcı: 2 kaynak ödeme belgesi tarihini, bir kaynak fatura tarihini alır. Alınan okuma: ödeme belgesi tarihi.", "Start of the 6 months: 2 sources take the payment-document date, one takes the invoice date. Reading taken: the payment-document date."),
	told("E-13.13", [
		"doubt",
		"second-hand",
		"–",
		"TAS, ITK, KD24, GIL, TRB24, TRB25"
	], "Yurt dışı marka: bir Madrid Sistemi ülkesinde tescil mi, başvuru yeterli mi, her destek ülkesinde tescil mi? Büyük olasılıkla Genelge sürümüne göre değişir.", "Overseas trademark: registration in a Madrid System country, application enough, or registration in each country of support? It probably differs by version of the circular."),
	told("E-13.14", [
		"doubt",
		"assumed",
		"Karar m.7",
		"SEED1, SEED2, GIL, TAH"
	], "Entegrasyon desteğinde şirket: kaynaklar çelişir. Alınan okuma: 2026 metinlerine kadar Marka/Turquality şirketleri ile ihracat eşiğini aşanlar; sonrasında şirketler dışarıda.", "Companies in the integration support: the sources conflict. Reading taken: Brand/Turquality companies and those above the export threshold until the 2026 texts; companies out after."),
	told("E-13.15", [
		"doubt",
		"text",
		"Karar m.6",
		"SEED1, SAB, KD24, SEED2"
	], "Sipariş karşılamada pazaryeri: sunumun tablosu “hayır”, aynı sunumun tutar listesi ile diğer kaynaklar “evet” der.", "Marketplaces in order fulfilment: the table of the slides says “no”, the amount list of the same slides and the other sources say “yes”."),
	told("E-13.16", [
		"doubt",
		"second-hand",
		"–",
		"GIL"
	], "Bir kaynak entegrasyon ve benzeri desteklerin (4–8) yararlanıcıları olarak B2B dahil bütün statüleri sayar; bütün limit tabloları bunun tersini gösterir, bu yüzden kullanılmaz.", "One source lists B2B and all statuses as beneficiaries of supports 4–8; every limit table shows the contrary, so it is not used."),
	told("E-13.17", [
		"doubt",
		"text",
		"Karar m.8",
		"SEED1, SEED2, TAS"
	], "Çevrim içi mağaza üst limiti: konsorsiyum 3 milyon, diğerleri 1,5 milyon TL; şirketin 2026 tutarı olan 7.396.548 TL, 1,5 milyonla uyumludur.", "Online-store ceiling: consortium 3 million, others 1.5 million TL; the company amount of 2026, 7,396,548 TL, fits 1.5 million."),
	told("E-13.18", [
		"doubt",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Perakende e-ticaret sitesi ihracat eşiği: 2,5 milyon (2024), 1 milyon (Mayıs 2025), 0,5 milyon USD (Nisan 2026). Sürüm olarak işlenir; değişim günleri kesin değildir.", "Retail site export threshold: 2.5 million (2024), 1 million (May 2025), 0.5 million USD (April 2026). Treated as versions; the days of change are not certain."),
	told("E-13.19", [
		"doubt",
		"assumed",
		"Karar m.10/1",
		"SEED1, ESN, TRB24, TRB25"
	], "Yarım üst limit kuralı tek kaynakta, sınıf adı vermeyen ayrı bir kutudadır ve 3 desteği sayar. Olası okuma: Marka/Turquality şirketleri bu ürünleri sayabilir; o zaman destek Türk ürün oranını izler ve üst limitin yarısında durur.", "The half-ceiling rule stands in one source only, in a box of its own that names no class of firm and names 3 supports. Plausible reading: Brand/Turquality companies may count such products; support then follows the Turkish-product ratio and stops at half of the ceiling."),
	told("E-13.20", [
		"doubt",
		"second-hand",
		"Karar m.10/1",
		"TAH, GIL"
	], "Türk ürün oranı: bir kaynak oranı çarpar, diğeri desteğin satış payını izlediğini söyler. Üst limitlerden önce sonuç aynıdır; %75 sınırı ve üst limitlere göre sırası bilinmez.", "Turkish-product ratio: one source multiplies the rate, the other says that support follows the sales share. Before ceilings the result is the same; its order against the 75 % limit and the ceilings is unknown."),
	told("E-13.21", [
		"doubt",
		"assumed",
		"Karar m.12/1, değişik",
		"AGD"
	], "Tanıtım projesinde 4.000.000 TL’nin 2022 parası mı (o zamandan beri endekslenmiş) yoksa 2026 parası mı olduğu bilinmez.", "For the promotion project it is unknown whether 4,000,000 TL is 2022 money (indexed since) or 2026 money."),
	told("E-13.22", [
		"doubt",
		"assumed",
		"Karar m.14",
		"KD24, GIL"
	], "Platform desteği kaldırıldıktan sonra B2B platformunun Türkiye E-İhracat Platformuna karşı yükümlülüğünün durumu bilinmez.", "What became of the B2B platform’s duty towards the Türkiye E-İhracat Platformu after the platform support was repealed is unknown."),
	told("E-13.23", [
		"doubt",
		"assumed",
		"Karar m.11, m.13, m.14",
		"SEED1, EID, GIL"
	], "Kaldırılan maddelerin (11, 13, 14) konuları, kaynakların destekleri sayma sırasından çıkarılmıştır.", "The subjects of the repealed articles (11, 13, 14) are inferred from the order in which the sources list the supports."),
	told("E-13.24", [
		"doubt",
		"assumed",
		"Karar m.4",
		"TRB24, TRB25"
	], "Reklam satışı sınırının ölçeği (ülke, pazaryeri, çeyrek veya yıl başına) görülen hukuk metninde yazmaz; danışmanlık tabloları ülke ve çeyrek başına hesaplar.", "The granularity of the ad-sales cap (per country, marketplace, quarter or year) is not stated in the law text seen; consultancy tables compute per country and quarter."),
	told("E-13.25", [
		"doubt",
		"second-hand",
		"–",
		"KOR2"
	], "Bir kaynak, diğerlerinin Ocak–Nisan 2026’ya koyduğu değişiklikleri 22 Eylül 2026 gününe koyar.", "One source puts on 22 September 2026 changes that the others put in January–April 2026."),
	told("E-13.26", [
		"doubt",
		"second-hand",
		"–",
		"SEED2"
	], "Bir kaynak bütün desteklerin perakende e-ticaret siteleri için düzenlendiğini yazar (kendi markası, 2/3 çevrim içi, iş merkezi Türkiye’de); bu, o tek statünün tanımı olarak okunur.", "One source describes all supports as made for retail sites (own brand, 2/3 online, head office in Türkiye); this is read as the definition of that one status."),
	told("E-13.27", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Öncelik: bir temel metnin kendi zamanı için dediği, alınan okumadır; sonraki bir kaynak hukuku ancak belirtilmiş bir tarihten itibaren değiştirir ve resmî dosyayı okuduğunu söyleyen kaynaktan (B derecesi) aşağısı değiştiremez.", "Precedence: for its own time a base text’s word is the reading taken; a later source changes the law only from a stated date, and never one below a source that says it read the official file (grade B)."),
	told("E-13.28", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Görülerek bilinenler: yalnızca görüldüğü gün bilinen liste ve eşikler o günü taşır. Bir değerin son görüldüğü gün ile sonrakinin ilk görüldüğü gün arasında ve ilk görülmeden önce değer bilinmiyor sayılır.", "Known by sighting: lists and thresholds of which only the day they were seen is known carry that day. Between the last sighting of one value and the first of the next, and before the first, the value counts as unknown.")
];
const openQuestionTexts = [...notFound, ...conflicts];

// packages/law/src/e-export/texts/order-fulfilment.ts
const ARTICLE = "Karar m.6; Genelge m.15";
const DEPOT = "Karar m.6/2; Genelge m.16";
const orderFulfilmentTexts = [
	told("E-6.1", [
		"computed",
		"text",
		ARTICLE,
		"SAB, KD24, SEED1, SEED2"
	], "Sipariş karşılama hizmeti desteğinden şirket, konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır. Bakanlık sunumunun tablosu pazaryerini dışarıda gösterir, aynı sunumun tutar listesi ise sayar.", "Order fulfilment support is for company, consortium, retail site and marketplace. The table of the Ministry’s slides crosses marketplaces out, the amount list of the same slides includes them.", {
		...DECISION,
		doubts: ["E-13.15"]
	}),
	told("E-6.2", [
		"computed",
		"second-hand",
		ARTICLE,
		"TAS, TRB24, TRB25, SCA"
	], "İade kabulü dahil birim başına sipariş karşılama ile depolama desteklenir. Elleçleme, paketleme ve iade dahil taşıma, hizmetin içeriği olarak sayılır.", "Per-unit fulfilment including return acceptance, and storage, are supported. Handling, packing and freight including returns are given as content of the service."),
	told("E-6.3", [
		"computed",
		"text",
		ARTICLE,
		"TAS, SEED1"
	], "Komisyon, üyelik ve ürünün depodan çekilmesi veya imhası desteklenmez; satışa dönüşmeyen teslimat ve hizmetler de desteklenmez.", "Commission, membership and withdrawal or disposal of goods are not supported; nor are deliveries and services that did not turn into a sale."),
	told("E-6.4", [
		"computed",
		"second-hand",
		ARTICLE,
		"TAS, TRB24, TRB25"
	], "Hizmeti sunan, Bakanlığın Sipariş Karşılama Hizmeti Sunan Firma Listesinde yer almalı veya pazaryerinin kendisi olmalıdır.", "The provider must be on the Ministry’s list Sipariş Karşılama Hizmeti Sunan Firma Listesi, or be the marketplace itself.", { doubts: ["E-13.9"] }),
	told("E-6.5", [
		"computed",
		"text",
		ARTICLE,
		"SEED1, SEED2, SAB, TAS"
	], "Gider, o ülkedeki toplam e-ticaret satışlarının %10’una kadar desteklenir. Bakanlık sunumu ülke adı vermeden toplam e-ticaret satışlarından söz eder; alınan okuma o ülkenin satışlarıdır.", "The expense is supported up to 10 % of total e-commerce sales in that country. The Ministry’s slides speak of total e-commerce sales without naming a country; the reading taken is that country’s sales.", {
		...DECISION,
		doubts: ["E-6.5"]
	}),
	told("E-6.6", [
		"computed",
		"second-hand",
		ARTICLE,
		"TAS"
	], "Destek oranı %50, hedef ülkede %70’tir; süre her ülke için 3 yıldır. Avrupa Birliği ülkelerinde tek ön onay, süre bakımından bütün Birlik için geçerlidir.", "The rate is 50 %, in a target country 70 %; 3 years per country. For European Union countries a single pre-approval counts for the time limit across the whole Union.", { doubts: ["E-13.28"] }),
	told("E-6.7", [
		"procedure",
		"second-hand",
		ARTICLE,
		"TAS"
	], "Ön onay belgeleri: EK-Sipariş Karşılama Hizmeti Desteği Ön Onay Başvuru Formu; yurt dışı marka tescili (Madrid Sistemi); hizmet sağlayıcının daha önce düzenlediği örnek fatura.", "Pre-approval documents: the form EK-Sipariş Karşılama Hizmeti Desteği Ön Onay Başvuru Formu; overseas trademark (Madrid System); a sample earlier invoice of the provider.", { doubts: ["E-13.13"] }),
	told("E-6.8", [
		"procedure",
		"second-hand",
		ARTICLE,
		"TAS"
	], "Ödeme belgeleri: ürün başına sipariş karşılama maliyetini gösteren dönem raporu, fatura, ödeme belgeleri, sağlayıcı pazaryeri değilse hizmet sözleşmesi, ülkedeki e-ticaret satışları tablosu.", "Payment documents: period report showing fulfilment cost per product, invoice, payment documents, service contract where the provider is not the marketplace, table of e-commerce sales in the country."),
	told("E-6.9", [
		"computed",
		"second-hand",
		"Karar m.6",
		"SAB, EID23"
	], "m.6/2 kaldırılana kadar bu üst limitler sipariş karşılama ile depo kirasının ortak üst limitiydi (kiranın ayrıca kendi iç sınırı vardı).", "Until m.6/2 was repealed these ceilings were the joint ceiling of fulfilment and depot rent (rent had an inner limit of its own)."),
	told("E-6.T", [
		"computed",
		"derived",
		ARTICLE,
		"SEED1, KD24, TRB24, TRB25, TAS"
	], "Sipariş karşılama desteğinin 2022–2026 üst limitleri tablosu: şirket, pazaryeri, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings of order fulfilment support, 2022–2026: company, marketplace, retail site, consortium. Each amount has a grade of its own.", { doubts: [
		"E-2.31",
		"E-13.2",
		"E-13.7"
	] })
];
const depotRentTexts = [
	told("E-7.1", [
		"computed",
		"text",
		DEPOT,
		"SAB, KD24, SEED1, SEED2"
	], "Depo kira desteğinden perakende e-ticaret sitesi, pazaryeri ve konsorsiyum yararlanırdı: birim başına %50, her ülke için 3 yıl, en fazla 25 birim; teslimat veya iade için. 25 birimin ve 5 milyon TL’nin toplam mı, ülke veya birim başına mı olduğu tereddütlüdür.", "Depot rent support was for retail site, marketplace and consortium: 50 % per unit, 3 years per country, at most 25 units; for delivery or returns. Whether the 25 units and the 5 million TL hold in all, or per country or unit, is in doubt.", { doubts: ["E-7.1"] }),
	told("E-7.2", [
		"computed",
		"second-hand",
		DEPOT,
		"SEED2"
	], "Net kira ile ortak kullanım alanı giderleri desteklenirdi; komisyon, vergi ve diğer ücretler desteklenmezdi.", "Net rent and common-area costs were supported; commission, tax and other fees were not."),
	told("E-7.3", [
		"procedure",
		"second-hand",
		DEPOT,
		"SEED2, GIL"
	], "Depoyu Bakanlık yurt dışı temsilcisi inceler; belgeler yarıyıllarla (Ocak–Haziran, Temmuz–Aralık), 6 ay içinde verilir.", "The Ministry’s overseas representative inspects the depot; documents go by half-year (January–June, July–December), within 6 months."),
	told("E-7.4", [
		"computed",
		"text",
		DEPOT,
		"AGD, KOR2"
	], "m.6’nın 2. fıkrası kaldırılmış, maddenin adı “Sipariş karşılama hizmeti desteği” olmuştur. Bir kaynağa göre önceden ön onay almış olanlar devam eder, yeni başvuru alınmaz.", "Paragraph 2 of m.6 is repealed and the article renamed “Sipariş karşılama hizmeti desteği” (order fulfilment support). By one source those with an earlier pre-approval go on and no new ones enter.", AMENDMENT_2026),
	told("E-7.5", [
		"procedure",
		"second-hand",
		"5973 Birim Kira Genelgesi m.5/A",
		"TAS"
	], "Yerine geçen: 5973 sayılı Karardaki e-ticaret deposu. Yalnızca 5986 sayılı Kararda perakende e-ticaret sitesi, pazaryeri veya konsorsiyum statüsü olanlara; %50, her ülke için 4 yıl, 25 birim; tutar, Türkiye’de üretilen ürünlerin satış veya çıkış payına göre; depo yönetim sistemi çalışmalıdır; başvuru KEP ile; kapsam başvurusu, ödeme başvurusu, ödeme ayrıntıları ve yerinde inceleme formları; 2026 limiti birim başına yılda 9.862.972 TL.", "Successor: the e-commerce depot of Decision 5973. Only for holders of retail site, marketplace or consortium status under Decision 5986; 50 %, 4 years per country, 25 units; the amount goes by the sales or outflow share of goods made in Türkiye; a warehouse management system must run; application by KEP; forms for coverage application, payment application, payment details and on-site inspection; the 2026 limit is 9,862,972 TL per unit a year."),
	told("E-7.6", [
		"procedure",
		"text",
		DEPOT,
		"SEED1, SEED2"
	], "Belgeler: kira sözleşmesi ve ödeme belgeleri. Şirketler depo kirasını Genel Desteklerden alır.", "Papers: lease and payment documents. Companies get depot rent from the General Supports."),
	told("E-7.T", [
		"computed",
		"derived",
		DEPOT,
		"SEED1, KD24"
	], "Depo kira desteğinin 2022–2025 yıllık üst limitleri tablosu; bütün statülerde aynıdır. Her tutarın kendi güven derecesi vardır.", "Table of the yearly ceilings of depot rent support, 2022–2025; the same for every status. Each amount has a grade of its own.", { doubts: ["E-7.1", "E-13.7"] })
];

// packages/law/src/e-export/texts/shared-rules.ts
const sharedRuleTexts = [
	told("L-18.2", [
		"computed",
		"text",
		"5448 Genelgesi m.18/2",
		"S"
	], "Sosyal ağ ve arama motoru reklamlarında bir ayda 3’ten fazla ödeme varsa o ayın 15’inin kuru, 15’i iş günü değilse izleyen ilk iş gününün kuru kullanılır. Lojistik Genelgesinin kuralıdır; 5986 sayılı Kararda kapalıdır, okuma olarak seçilebilir.", "For social-network and search-engine ads with more than 3 payments in a month the rate of the 15th of that month is used, or of the next business day if the 15th is not one. A rule of the logistics circular; it is off under Decision 5986 and may be chosen as a reading.", { doubts: ["M-10", "E-13.4"] }),
	told("L-18.4", [
		"computed",
		"text",
		"5448 Genelgesi m.18/4",
		"S"
	], "Ödeme tarihi işlem tarihidir; belgede valör tarihi de varsa valör tarihi esas alınır.", "The payment date is the transaction date; if a value date (valör) is shown too, the value date counts.", { doubts: ["E-13.4"] }),
	told("M-3", [
		"computed",
		"second-hand",
		"5448 Genelgesi m.18/4",
		"S, Q"
	], "6 aylık süreyi ödeme belgesi tarihi başlatır; valör tarihi işlem tarihinden önce gelir.", "The payment-document date starts the 6 months; the value date goes before the transaction date.", { doubts: ["E-13.12"] }),
	told("M-4", [
		"computed",
		"assumed",
		"–",
		"Q"
	], "“6 ay” takvim ayıyla aynı numaralı güne kadar sayılır, o gün dahildir; 180 gün değildir. Ayda o gün yoksa ayın son gününe çekilmesi ve tatil nedeniyle uzamaması, kaynak bulunmadığından alınan okumadır; uyarıyla gösterilir.", "“6 months” runs by calendar month to the same-numbered day, that day included; it is not 180 days. Taking the last day of a month that lacks the day, and no shift for holidays, are readings for want of a source; they are shown with a warning.", { doubts: ["M-4"] }),
	told("M-9", [
		"computed",
		"assumed",
		"–",
		"S"
	], "Kur sırası: TL olduğu gibi; TCMB gösterge niteliğindeki kurlar, ödeme belgesi tarihinin döviz alışı (kotasyon USD ise çapraz kur); TCMB bilgi amaçlı tablosu; oanda.com. Kotasyon birimine (örneğin 100 JPY) uyulur. Hafta sonu ve tatilde hangi kurun alınacağı yazmaz; öneri, bir önceki bültendir ve incelemeciye gösterilir. oanda.com kurunun türü bilinmez.", "Ladder of rates: TL as it is; TCMB indicative list, forex buying of the payment-document date (cross rate where quoted in USD); TCMB information-only table; oanda.com. The unit of quotation (for example 100 JPY) is honoured. Which rate holds on weekends and holidays is not written; the proposal is the bulletin before, shown to the examiner. The kind of oanda.com rate is unknown.", { doubts: ["M-9"] }),
	told("M-10", [
		"computed",
		"assumed",
		"5448 Genelgesi m.18/2",
		"S"
	], "Ayın 15’i kuralında ödemeler takvim ayında sayılır; kural 3’ten çok, yani 4 veya daha fazla ödemede işler. Sayımın kapsamı (platform, para birimi, başvuran) yazmaz; öneri, başvuran ve faaliyet türü başınadır.", "For the rule of the 15th the payments of a calendar month are counted; it works above 3, that is from 4 payments. The scope of the count (platform, currency, applicant) is not written; the proposal is per applicant and kind of activity.", { doubts: ["M-10"] }),
	told("C-1", [
		"doubt",
		"assumed",
		"5448 Genelgesi m.18/19, m.19",
		"S, Q"
	], "Üst limitin yılı: destek yılı mı, takvim yılı güncellemesi mi, ödemenin yılı mı? Lojistik desteklerinde çözülmemiştir; orada varsayılan, destek yılı ve ödeme belgesinin düştüğü takvim yılının tutarıdır.", "Year of the cap: support year, calendar-year update or year of payment? Not resolved for the logistics supports; the default there is the support year, with the amount of the calendar year in which the payment document falls.", { doubts: ["E-2.31"] })
];

// packages/law/src/e-export/texts/status-conditions.ts
const VERSIONS = ["E-13.18", "E-13.28"];
const retailSiteConditions = [
	told("E-1.4.T", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Perakende e-ticaret sitesi statüsünün koşulları sürüme göre değişir: 2024, Mayıs 2025 Rehberi, 13 Nisan 2026 Genelgesi. Bir sürümün koşulları birlikte aranır.", "The conditions of retail e-commerce site status differ by version: 2024, the guide of May 2025, the circular of 13 April 2026. All conditions of a version must hold together.", { doubts: VERSIONS }),
	told("E-1.4.T.onlineShare", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Önceki yıl hasılatının en az 2/3’ü çevrim içi satıştan gelmelidir (2025 ve 2026); 2024 kaynağı yalnızca “önemli kısmı” der.", "At least 2/3 of the previous year’s revenue must come from online sales (2025 and 2026); the source of 2024 only says “a significant part”.", { doubts: VERSIONS }),
	told("E-1.4.T.ownBrandShare", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"GIL, TAS"
	], "Satışların en az 1/4’ü kendi veya organik bağlı markalardan gelmelidir (2025 ve 2026); 2024 kaynağında bu koşul geçmez.", "At least 1/4 of sales must come from own or organically linked brands (2025 and 2026); the source of 2024 does not mention this condition.", { doubts: VERSIONS }),
	told("E-1.4.T.ownInvoices", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"TAS"
	], "Faturaları kendi tüzel kişiliği düzenlemelidir; bu koşul ilk kez 13 Nisan 2026 Genelgesinde görülür.", "The invoices must be issued by its own legal person; this condition is first seen in the circular of 13 April 2026.", CIRCULAR_2026),
	told("E-1.4.T.headOffice", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, TAS"
	], "İş merkezi Türkiye’de olmalıdır (2024 ve 2026; 2025 kaynağı bu satırda susar, tanım yine de arar).", "The head office must be in Türkiye (2024 and 2026; the source of 2025 is silent in this row, the definition asks for it all the same).", { doubts: VERSIONS }),
	told("E-1.4.T.inOperation", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "2024: son 2 takvim yılında faal. 2025: 2 takvim yılı. 2026: en az 1 sitesi son 2 yılda faal olmalıdır.", "2024: active in the last 2 calendar years. 2025: 2 calendar years. 2026: at least 1 site active in the last 2 years.", { doubts: VERSIONS }),
	told("E-1.4.T.trustStamp", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Güven Damgası veya dengi bulunmalıdır. 13 Nisan 2026 Genelgesi, uluslararası bir e-ticaret altyapı sağlayıcısından hizmet almayı da yeterli sayar.", "A trust stamp (Güven Damgası) or its equivalent is needed. The circular of 13 April 2026 also accepts service from an international e-commerce infrastructure provider.", { doubts: VERSIONS }),
	told("E-1.4.T.integration", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, TAS"
	], "Ödeme ve lojistik entegrasyonu bulunmalıdır (2024 ve 2026; 2025 kaynağı susar).", "Payment and logistics integration is needed (2024 and 2026; the source of 2025 is silent).", { doubts: VERSIONS }),
	told("E-1.4.T.export", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Önceki takvim yılı ihracatı: 2024’te en az 2.500.000 USD; 2025’te en az 1.000.000 USD veya ETBİS net satış eşiği; 13 Nisan 2026 Genelgesinde en az 500.000 USD veya en az 1.000.000.000 TL ETBİS net satışı.", "Exports of the previous calendar year: in 2024 at least 2,500,000 USD; in 2025 at least 1,000,000 USD or the ETBİS net-sales threshold; in the circular of 13 April 2026 at least 500,000 USD or ETBİS net sales of at least 1,000,000,000 TL.", { doubts: [...VERSIONS, "E-12.1.2"] }),
	told("E-1.4.1", [
		"procedure",
		"second-hand",
		"Genelge m.7",
		"TAS"
	], "Statü başvurusu EK-Perakende E-Ticaret Sitesi Başvuru Formu ile E-İhracat Sekretaryasına yapılır.", "The status is applied for with the form EK-Perakende E-Ticaret Sitesi Başvuru Formu, to the E-İhracat Sekretaryası."),
	told("E-1.4.2", [
		"computed",
		"text",
		"Genelge m.7",
		"OFI"
	], "Aralık 2024 güncellemesi “kendi markası” kavramını genişletmiştir: bir grup, birden çok grup markasını tek şirket ve tek site üzerinden satabilir; organik bağlı markalar sayılır.", "The update of December 2024 widened “own brand”: a group may sell several group brands through one company and one site; organically linked brands count.", CIRCULAR_2024)
];
const statusConditions = [
	...retailSiteConditions,
	told("E-1.5.1", [
		"computed",
		"second-hand",
		"–",
		"KD24, GIL, KOR"
	], "Pazaryeri: iş merkezi Türkiye’de; son 2 yılda faal; Güven Damgası veya uluslararası geçerli bir belge ile uluslararası altyapı sağlayıcısından alınan hizmetin belgeleri; sipariş karşılama istasyonu veya bu konuda iş birliği; ödeme ve lojistik entegrasyonu; en az 1.000 hizmet sağlayıcı ve en az 100.000 ürün; önceki yıl en az 5.000.000 USD ihracat veya 1.000.000.000 TL üzerinde ETBİS net satışı.", "Marketplace: head office in Türkiye; active in the last 2 years; trust stamp or an internationally valid certificate, with documents of service from an international infrastructure provider; a fulfilment station or a fulfilment partnership; payment and logistics integration; at least 1,000 service providers and at least 100,000 products; exports of at least 5,000,000 USD in the previous year or ETBİS net sales above 1,000,000,000 TL.", { doubts: ["E-12.1.2", "E-13.28"] }),
	told("E-1.5.2", [
		"procedure",
		"second-hand",
		"–",
		"KD24"
	], "Statü başvurusu EK-Pazaryeri Başvuru Formu ile Sekretaryaya yapılır; uygun dosyalar Genel Müdürlüğe iletilir.", "The status is applied for with the form EK-Pazaryeri Başvuru Formu, to the Sekretarya, which forwards suitable files to the General Directorate."),
	told("E-1.6.1", [
		"computed",
		"second-hand",
		"–",
		"KD24, GIL"
	], "B2B platformu: iş merkezi Türkiye’de; son 2 yılda faal; Güven Damgası veya uluslararası belge; altyapı sağlayıcı belgeleri; işletmeden işletmeye sipariş alabilme.", "B2B platform: head office in Türkiye; active in the last 2 years; trust stamp or international certificate; infrastructure-provider documents; able to take business-to-business orders.", { doubts: ["E-13.28"] }),
	told("E-1.6.2", [
		"computed",
		"second-hand",
		"–",
		"KD24"
	], "Teknik sınamalar: tarayıcılarda çalışma, kırık bağlantı bulunmaması, en az %99 erişilebilirlik, yoğun trafiğe dayanıklılık; en az 1.000 faal ücretli üye; 200.000’den iyi dünya sıralaması; ürün ve firma arama süzgeci; ücretli üyelerin unvan, iletişim, faaliyet ve kataloğunun gösterilmesi; “site:” dizin aramasında en az 250.000 sonuç.", "Technical tests: works in browsers, no dead links, at least 99 % availability, bears heavy traffic; at least 1,000 active paid members; world ranking better than 200,000; product and company search filter; paid members’ title, contact, activity and catalogue shown; at least 250,000 results in a “site:” index search.", { doubts: ["E-13.28"] }),
	told("E-1.6.3", [
		"procedure",
		"second-hand",
		"–",
		"KD24, GIL"
	], "B2B platformu, ücretli üyelerinin Türkiye E-İhracat Platformuna katılmasını sağlamak ve bu platformla iş birliği yapmakla yükümlüdür. Platform desteği kaldırıldıktan sonra bu yükümlülüğün durumu belirsizdir.", "A B2B platform must get its paid members to join the Türkiye E-İhracat Platformu and cooperate with it. What became of this duty after the platform support was repealed is unclear.", { doubts: ["E-13.22"] }),
	told("E-1.6.4", [
		"procedure",
		"second-hand",
		"–",
		"KD24"
	], "Statü başvurusu EK-B2B Platformu Başvuru Formu ile Sekretaryaya yapılır.", "The status is applied for with the form EK-B2B Platformu Başvuru Formu, to the Sekretarya."),
	told("E-1.7.1", [
		"computed",
		"second-hand",
		"–",
		"KD24"
	], "Konsorsiyum için bulunan ölçütler: iş merkezi Türkiye’de; önceki veya içinde bulunulan takvim yılında e-ticaret olarak beyan edilmiş en az 100 işlem; ISO 27001 belgesi ve Güven Damgası; 5 milyon TL üzerinde ödenmiş sermaye.", "Criteria found for the consortium: head office in Türkiye; at least 100 transactions declared as e-commerce in the previous or the current calendar year; ISO 27001 and trust stamp; paid-up capital above 5 million TL.", { doubts: ["E-12.1.2", "E-13.28"] }),
	told("E-1.7.2", [
		"definition",
		"text",
		"Konsorsiyum Genelgesi",
		"SEED1, ABM"
	], "Konsorsiyum; esnaf muafiyeti belgeli esnafın, KOBİ’lerin ve yerel kooperatiflerin aracı ihracatçısıdır: ürünleri bir araya getirir, hesap ve içerik yönetimini, paketlemeyi, siparişi, teslimatı ve iadeyi, aracılık sözleşmesiyle, konsinye veya mülkiyeti devralarak, yerel pazarda depo veya ortak hizmetle yürütür. Amaç, konsorsiyumun bölgesel siteye, KOBİ’nin doğrudan ihracata geçmesidir. 2 yol vardır: tek yapı veya üyeler arasında ayrı tüzel kişiliği ve bir lideri olan ortaklık. Üye olabilecekler: toplayıcılar, imalatçı şirket veya kooperatifler, e-ihracat hizmet sağlayıcıları, hızlı kargo firmaları, sektörel çatı kuruluşlarının şirketleri, pazaryerleri.", "The consortium is the intermediary exporter of tax-exempt artisans, SMEs and local cooperatives: it gathers products and runs account and content management, packing, orders, delivery and returns, as agent, on consignment or by taking ownership, with a depot or shared service in the local market. The aim is that consortia become regional sites and SMEs move on to direct export. There are 2 routes: a single structure, or a partnership with a separate legal person and a leader among the members. Possible members: aggregators, manufacturers or cooperatives, e-export service providers, express carriers, companies of sectoral umbrella bodies, marketplaces."),
	told("E-1.7.3", [
		"procedure",
		"second-hand",
		"–",
		"KD24"
	], "Konsorsiyum ilk destek başvurusuna EK-E-İhracat Konsorsiyumu Formunu ekler.", "A consortium adds the form EK-E-İhracat Konsorsiyumu Formu to its first support application."),
	told("E-1.7.4", [
		"procedure",
		"second-hand",
		"Genelge m.33/7",
		"TAS, KOR"
	], "Konsorsiyum, şahıs işletmesi adına (esnaf muafiyeti belgeli esnaf veya gerçek kişi tacir) onun için açtığı pazaryeri hesaplarıyla sınırlı süre işlem yapabilir; sonrasında bu kişi ancak şirket veya kooperatif üyesi olarak yer alır.", "A consortium may act for a sole trader (tax-exempt artisan or registered trader) with marketplace accounts it opens for that person, for a limited time; afterwards that person takes part only as a company or a cooperative member.", CIRCULAR_2026),
	told("E-1.7.5", [
		"procedure",
		"second-hand",
		"–",
		"KOR"
	], "Konsorsiyum, burada desteklendiği bir ülke için Yurt Dışı Lojistik Dağıtım Ağları (YLDA) Kararının örtüşen kalemlerinden yararlanamaz.", "A consortium cannot take the overlapping items of the overseas logistics distribution network (YLDA) Decision for a country where it is supported here."),
	told("E-1.7.6", [
		"definition",
		"second-hand",
		"–",
		"EID, GIL"
	], "İşbirliği kuruluşu destekleri, işbirliği kuruluşu sıfatıyla konsorsiyumlara da açıktı. Bakanlık sunumunun tablosu ise konsorsiyumları bu desteklerin dışında gösterir.", "Cooperation-body supports were also open to consortia, acting as cooperation body. The table of the Ministry’s slides, though, shows consortia as outside these supports.", { doubts: ["E-11.2.6"] }),
	told("E-1.8.1", [
		"definition",
		"second-hand",
		"–",
		"GIL, EID"
	], "İşbirliği kuruluşları: TİM, TOBB, DEİK, ihracatçı birlikleri, ticaret ve sanayi odaları, organize sanayi bölgeleri, sektörel çatı kuruluşları, e-ticaret dernekleri, işbirliği kuruluşlarının kurduğu şirketler ve e-ihracat konsorsiyumları.", "Cooperation bodies: TİM, TOBB, DEİK, exporters’ associations, chambers of trade and industry, organised industrial zones, sectoral umbrella bodies, e-commerce associations, companies founded by cooperation bodies, and e-export consortia."),
	told("E-1.9.1", [
		"procedure",
		"text",
		"–",
		"TIMS, GIL"
	], "Bir takvim yılında destek kullanan yararlanıcı, E-İhracat Değerlendirme Beyanını izleyen yılın Nisan ayının ilk iş gününe kadar Sekretaryaya, ya da iletilmek üzere incelemeci kuruluşa verir.", "A beneficiary that used supports in a calendar year hands in the E-İhracat Değerlendirme Beyanı by the first business day of April of the following year, to the Sekretarya, or to the examining body for forwarding."),
	told("E-1.9.2", [
		"procedure",
		"second-hand",
		"–",
		"GIL"
	], "Ortaklık yapısı veya 6563 sayılı Kanundaki ekonomik bütünlük değişirse bilgi ve belgeler değişiklikten itibaren 1 ay içinde DYS’ye yüklenir.", "If the shareholding or the economic integrity of Law 6563 changes, information and documents are uploaded to DYS within 1 month of the change.")
];

// packages/law/src/e-export/texts/status-definitions.ts
const statusDefinitions = [
	told("E-1.1.1", [
		"definition",
		"second-hand",
		"Karar m.2",
		"GIR, IST"
	], "E-ihracat; uzaktan iletişim araçlarıyla başka bir ülkeye yapılan, basitleştirilmiş gümrük beyannamesi (BGB) veya gümrük beyannamesi (GB) ile çıkan ve beyannamede e-ticaret olarak beyan edilen mesafeli satıştır. E-ticaret olarak beyan edilmeyen satış e-ihracat sayılmaz.", "E-export is a distance sale to another country made by remote means of communication, carried on a simplified customs declaration (BGB) or an ordinary one (GB), and declared there as e-commerce. A sale not declared as e-commerce is not e-export.", DECISION),
	told("E-1.1.2", [
		"definition",
		"second-hand",
		"Karar m.2",
		"IST, OFI2, EID, TAS"
	], "Şirket; 6102 sayılı Türk Ticaret Kanunu m.124’te sayılan şirketler ile 1163 ve 4572 sayılı kanunlara göre kurulan, ticari veya sınai faaliyeti olan kooperatif ve birliklerdir. Şahıs işletmeleri ve adi ortaklıklar kapsam dışıdır.", "A company is one of the companies of art. 124 of Commercial Code 6102, or a cooperative or union under Laws 1163 and 4572 that carries on trade or industry. Sole traders and ordinary partnerships are outside.", DECISION),
	told("E-1.1.3", [
		"definition",
		"second-hand",
		"Karar m.2",
		"IST, OFI2"
	], "Perakende e-ticaret sitesi; kendi markasına ait site üzerinden perakende satış yapan, toplam satış hasılatının en az 2/3’ü çevrim içi olan ve iş merkezi Türkiye’de bulunan hizmet sağlayıcıdır.", "A retail e-commerce site is a service provider that sells by retail on a site of its own brand, earns at least 2/3 of its sales revenue online and has its head office in Türkiye.", DECISION),
	told("E-1.1.4", [
		"definition",
		"second-hand",
		"Karar m.2",
		"OFI2"
	], "Pazaryeri; iş merkezi Türkiye’de bulunan, başka hizmet sağlayıcıların mal satışı için sözleşme yapmasına veya sipariş almasına imkân veren aracı hizmet sağlayıcı ile bunun işlettiği elektronik ticaret ortamıdır.", "A marketplace is an intermediary service provider with its head office in Türkiye that lets other providers contract or take orders for goods, together with the electronic commerce environment it runs.", DECISION),
	told("E-1.1.5", [
		"definition",
		"second-hand",
		"Karar m.2",
		"IST"
	], "B2B platformu; işletmeden işletmeye elektronik ticarette sipariş alma imkânı sunan aracı hizmet sağlayıcı şirkettir.", "A B2B platform is an intermediary service provider company that offers business-to-business ordering.", DECISION),
	told("E-1.1.6", [
		"definition",
		"text",
		"Karar m.2",
		"SEED1, IHR"
	], "E-ihracat konsorsiyumu; e-ihracatı uçtan uca yapabilen, doğrudan tüketiciye ulaşan satış modellerine, yeterli insan kaynağı ve bilgi birikimine, yurt dışı depolama, dağıtım ve/veya iade yönetimi imkânlarına ve yurt dışı pazaryeri entegrasyonuna sahip, imalatçı şirketlerin üretimini e-ihracata yönlendirmek üzere Bakanlıkça bu statü verilen şirkettir.", "An e-export consortium is a company given this status by the Ministry to steer manufacturers’ output to e-export: able to carry e-export end to end, with direct-to-consumer models, staff and know-how, overseas storage, distribution and/or returns handling, and overseas marketplace integration.", DECISION),
	told("E-1.1.7", [
		"definition",
		"second-hand",
		"Karar m.2",
		"GIR"
	], "Dijital pazarlama; arama motoru, internet sitesi, sosyal medya, mobil uygulama ve benzeri kanallarla müşteriye uzaktan ulaşan pazarlamadır. Dijital pazaryeri tanıtımı; ürünü veya markayı pazaryerinde öne çıkarmak için işletmeciden satın alınan, tıklama başına ödeme dahil, ücretli tanıtımdır.", "Digital marketing reaches customers remotely through search engines, web sites, social media, mobile apps and the like. Digital marketplace promotion is paid placement, pay-per-click included, bought from the marketplace operator to push a product or brand forward on the marketplace.", DECISION),
	told("E-1.1.8", [
		"definition",
		"text",
		"Karar m.2(1)(f), değişik",
		"AGD"
	], "E-ticaret paydaşı; yurt dışı pazaryerlerinin iş ortağı olarak tanıdığı veya ülkede uçtan uca e-ticaret çözümü sunan firma ya da kuruluştur. Bu, değişiklikten sonraki tanımdır.", "An e-commerce stakeholder is a firm or body that overseas marketplaces recognise as partner, or one that gives end-to-end e-commerce solutions in the country. This is the wording after the amendment.", AMENDMENT_2026),
	told("E-1.1.9", [
		"definition",
		"assumed",
		"Karar m.2(1)(h), değişik",
		"AGD"
	], "Yurt dışı pazaryeri; yurt dışında yerleşik olan veya 3’ten fazla yabancı ülkede faaliyet gösteren pazaryeridir. Bu, değişiklikten sonraki tanımdır; 3 sayısı, okunabilen nüshada bozuk çıkan bir yerin yorumudur.", "An overseas marketplace is one resident abroad or active in more than 3 foreign countries. This is the wording after the amendment; the figure 3 is a reading of a garbled place in the copy at hand.", {
		...AMENDMENT_2026,
		doubts: ["E-1.1.9"]
	}),
	told("E-1.1.10", [
		"definition",
		"text",
		"Genelge m.3",
		"OFI"
	], "Genelge ayrıca şunları tanımlar: Bakanlık yurt dışı temsilcisi (ticaret müşaviri, ticaret ataşesi veya görevlendirilen başka bir kişi), BGB, canlı yayın e-ticareti, çevrim içi mağaza ve çevrim içi satış aracısı (canlı yayında takipçilerine satış yapan kişi).", "The circular also defines: the Ministry’s overseas representative (trade counsellor, attaché or another person assigned), the BGB, live-stream e-commerce, the online store, and the online sales intermediary (the person who sells to followers in a live stream)."),
	told("E-1.1.11", [
		"definition",
		"text",
		"Konsorsiyum Genelgesi m.3",
		"ABM"
	], "Konsorsiyum Genelgesi ayrıca şunları tanımlar: dış ticaret sermaye şirketi (DTSŞ), e-ihracat hizmet sağlayıcısı (altyapı, dijital pazarlama, lojistik ve entegrasyon firmaları), konsorsiyum ortaklığı (sözleşmeyle kurulan ayrı tüzel kişi) ve konsorsiyum sözleşmesi.", "The consortium circular also defines: the foreign-trade capital company (DTSŞ), the e-export service provider (infrastructure, digital marketing, logistics and integration firms), the consortium partnership (a separate legal person set up by contract) and the consortium agreement."),
	told("E-1.1.12", [
		"definition",
		"text",
		"–",
		"SEED1"
	], "Statü sorularının baktığı satış modelleri: kendi internet sitesi, stoklu veya stoksuz aracı firma, pazaryeri, sosyal medya.", "The sales models the status questions look at: own web site, intermediary firm with or without stock, marketplace, social media.")
];

// packages/law/src/e-export/texts/status-standing.ts
const statusStanding = [
	told("E-1.2.1", [
		"computed",
		"second-hand",
		"–",
		"GIL, TAS"
	], "Yararlanıcı bütün desteklerden tek bir statüyle yararlanır.", "A beneficiary uses exactly one status for all supports."),
	told("E-1.2.2", [
		"procedure",
		"text",
		"–",
		"TIMS, ITK, GIL"
	], "Şirket statüsünü üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS) verir. Diğer statüleri TİM E-İhracat Sekretaryası inceler, Genel Müdürlük karara bağlar; konsorsiyum statüsünü Bakanlık verir.", "Company status is granted by the general secretariat of the exporters’ associations (İBGS) of which the company is a member. The other statuses are examined by the TİM E-İhracat Sekretaryası and decided by the General Directorate; consortium status is given by the Ministry."),
	told("E-1.2.3", [
		"computed",
		"text",
		"–",
		"TIMS, TAS"
	], "Yararlanıcının ihracatçı birliği üyesi ve tüzel kişi olması zorunludur.", "The beneficiary must be a member of an exporters’ association and a legal person."),
	told("E-1.2.4", [
		"procedure",
		"second-hand",
		"–",
		"GIL, TAS"
	], "DYS kaydı zorunludur. MERSİS bilgileri güncel, NACE kodu doğru olmalıdır. Bir MERSİS numarası bir yararlanıcıdır; kaydı merkez şirket yapar, şubeler yapamaz.", "Registration in DYS is mandatory. MERSİS data must be current and the NACE code right. One MERSİS number is one beneficiary; the head company registers, branches cannot."),
	told("E-1.2.5", [
		"procedure",
		"text",
		"–",
		"TIMS"
	], "Akış: kapsam başvurusu, kapsama alma kararı, ön onay başvurusu, faaliyet, ödeme başvurusu, ödeme.", "The flow: coverage application, coverage decision, pre-approval application, activity, payment application, payment."),
	told("E-1.2.6", [
		"procedure",
		"second-hand",
		"–",
		"SEED2"
	], "5986 sayılı Kararda incelemeci kuruluş, başvuranın üyesi olduğu ihracatçı birliğidir.", "Under Decision 5986 the examining body is the applicant’s exporters’ association."),
	told("E-1.3.1", [
		"procedure",
		"second-hand",
		"Genelge",
		"TAS, KD24"
	], "Şirket, ilk başvurusuyla birlikte EK-Şirket Başvuru Formunu verir.", "A company hands in the form EK-Şirket Başvuru Formu with its first application."),
	told("E-1.3.2", [
		"computed",
		"second-hand",
		"–",
		"KD24, TRB25"
	], "Şirket, tescilli bir markaya veya marka başvurusuna sahip olmalıdır. Bu markayı taşıyan ürünler, şirketin ürettiği ya da ürettirdiği veya tedarik ettiği Türk ürünleri olmalıdır.", "A company must have a registered brand or a brand application. The goods of that brand must be Turkish products that the company makes, has made, or buys in.", { doubts: ["E-13.13"] }),
	told("E-1.3.3", [
		"procedure",
		"text",
		"–",
		"TIMS, GIL"
	], "Belgeler: yurt içi marka tescil belgesi veya başvurusu, ortaklık yapısı, KTÜN bilgisi; imalatçı ise kapasite raporu veya ekspertiz raporu; tedarikçi ise fatura, tedarik sözleşmesi, satış yetki belgesi veya tedarikçinin kapasite raporu; marka tescil bilgi formu; incelemeci kuruluşun isteyeceği diğer belgeler.", "Documents: domestic trademark registration or application, shareholding structure, GTIN information; capacity report or expertise report if manufacturer; if supplied, invoice, supply contract, sales authorisation or the supplier’s capacity report; trademark information form; anything else the examining body asks for."),
	told("E-1.3.4", [
		"procedure",
		"second-hand",
		"–",
		"GIL"
	], "Kooperatifler üye listesini ve il ticaret müdürlüğünden veya odadan alınan faaliyet belgesini ekler.", "Cooperatives add a member list and an activity document from the provincial trade directorate or the chamber."),
	told("E-1.3.5", [
		"procedure",
		"second-hand",
		"–",
		"GIL"
	], "Harcamayı organik bağlı yurt dışı şirket yapıyorsa bu şirketin kuruluş ve sermaye belgeleri verilir; Bakanlık yurt dışı temsilcisinin onayı gerekebilir.", "Where an organically linked foreign company spends, its registration and capital documents are given; approval of the Ministry’s overseas representative may be needed."),
	told("E-1.3.6", [
		"computed",
		"second-hand",
		"–",
		"TAH, SAB, SEED2, KD24"
	], "Genel Müdürlük şirketleri, e-ihracata hazırlık ve geçişteki ihtiyaçlarına ve ihracat tutarlarına göre kademelendirir. Dijital pazaryeri tanıtımı, sipariş karşılama ve komisyon üst limitleri şirketin kademesine göredir; yayımlanan tutarlar en üst kademenindir. Kademe tablosu kaynaklarda yoktur.", "The General Directorate grades companies by need and export amount in their preparation for and move to e-export. The ceilings of marketplace promotion, fulfilment and commission go by company grade; the published amounts are those of the top grade. No source gives the table of grades.", { doubts: ["E-13.2", "E-2.34"] }),
	told("E-1.3.7", [
		"computed",
		"second-hand",
		"Genelge m.18",
		"SEED1, EID23, GIL, TRB24, TRB25, TAS"
	], "Bazı destekler şirketten bir ihracat eşiğini aşmasını ister. Eşik önce 5 milyon USD, 2023’ten en az Mayıs 2025’e kadar 2,5 milyon USD olmuş, 13 Nisan 2026 Genelgesiyle 1 milyon USD üzerine inmiştir. Önceki takvim yılının GB ihracatı ile BGB e-ticaret ihracatının toplamına bakılır.", "Some supports ask a company to be above an export threshold. It was 5 million USD first, 2.5 million USD from 2023 to at least May 2025, and is over 1 million USD since the circular of 13 April 2026. GB exports and BGB e-commerce exports of the previous calendar year are counted together.", { doubts: ["E-13.28"] }),
	told("E-1.3.8", [
		"computed",
		"second-hand",
		"–",
		"TRB24, TRB25"
	], "Marka/Turquality programındaki şirketlerde ürünün tamamen veya kısmen Türkiye’de üretilmiş olması şartı aranmaz.", "Companies in the Brand/Turquality programme are not asked that the product be wholly or partly made in Türkiye.", { doubts: ["E-13.19"] })
];

// packages/law/src/e-export/texts/status.ts
const statusTexts = [
	...statusDefinitions,
	...statusStanding,
	...statusConditions
];

// packages/law/src/e-export/texts/totals.ts
const totalTexts = [told("E-11.1", [
	"computed",
	"text",
	"Karar m.10/2",
	"SEED1, EID23, TAH"
], "Bir yararlanıcının bu Karardaki desteklerden bir yılda alabileceği toplam, statüsüne göre sınırlıdır; her desteğin kendi üst limitine ek olarak uygulanır.", "What one beneficiary may have from the supports of this Decision in a year is limited by status; it applies on top of each support’s own ceiling.", {
	...DECISION,
	doubts: ["E-2.31"]
}), told("E-11.1.T", [
	"computed",
	"derived",
	"Karar m.10/2",
	"SEED1, EID23, TAS"
], "Yıllık toplamların 2022–2026 tablosu: şirket; perakende e-ticaret sitesi, pazaryeri ve konsorsiyum; B2B platformu. 2022 ve 2023 tutarları yayımlanmıştır; 2026 tutarları şirket ile perakende e-ticaret sitesi, pazaryeri ve konsorsiyum için yayımlanmıştır; diğerleri endeksleme kuralıyla türetilmiştir. Her tutarın kendi güven derecesi vardır.", "Table of the yearly totals, 2022–2026: company; retail site, marketplace and consortium; B2B platform. The amounts of 2022 and 2023 are published; those of 2026 are published for company and for retail site, marketplace and consortium; the others are derived by the indexation rule. Each amount has a grade of its own.", { doubts: ["E-2.31", "E-13.7"] })];

// packages/law/src/e-export/texts/rule-sources.ts
function source(code, witness, tr, en, address) {
	return {
		code,
		witness,
		words: {
			tr,
			en
		},
		...address === void 0 ? {} : { address }
	};
}
const SUMMARY_TR = "danışmanlık özeti";
const SUMMARY_EN = "consultancy summary";
const ruleSources = [
	source("SEED0", "official", "TİM E-İhracat Sekretaryası, TikTok reklam giderleri kılavuzu", "TİM E-İhracat Sekretaryası, guide on TikTok ad expenses"),
	source("SEED1", "official", "Ticaret Bakanlığı, e-ihracat destekleri sunumu", "Ministry of Trade, slides on e-export supports"),
	source("SEED2", "summary", "3 Aralık 2024 Genelgesi üzerine hukuk bürosu notu", "law-firm note on the circular of 3 December 2024"),
	source("S", "official", "5448 sayılı Kararın lojistik desteklerine ilişkin Genelge metni", "text of the circular on logistics supports under Decision 5448"),
	source("Q", "reader", "kardeş bir destekte incelemeci kuruluş uygulaması", "practice of an examining body in a sister regime"),
	source("TAS", "reader", "Karar, Genelge ve 2026 limitlerini okuduğunu söyleyen açık kaynak proje", "open-source project that says it read the Decision, the circular and the 2026 limits", "github.com/mertzas/tesvik-asistani"),
	source("TAH", "reader", "aynı projenin e-ticaret destek hesaplayıcısı", "e-commerce support calculator of the same project", "github.com/mertzas/tesvik-asistani"),
	source("GIL", "reader", "Bakanlık Rehberinin (Mayıs 2025) özeti", "digest of the Ministry’s guide (May 2025)", "github.com/hamzahologlu/giliga-ihracat"),
	source("TRB24", "summary", `${SUMMARY_TR}, Eylül 2024`, `${SUMMARY_EN}, September 2024`, "github.com/turbaydanismanlik/turbay-danismanlik"),
	source("TRB25", "summary", `${SUMMARY_TR}, Ocak–Şubat 2025`, `${SUMMARY_EN}, January–February 2025`, "github.com/turbaydanismanlik/turbay-danismanlik"),
	source("KD24", "summary", `${SUMMARY_TR}, 2024 limit listesi ve statü ölçütleri`, `${SUMMARY_EN}, limit list and status criteria of 2024`),
	source("KOR", "summary", `${SUMMARY_TR}, 2026 ihracat destekleri`, `${SUMMARY_EN}, export supports of 2026`, "github.com/hayko28/korayakdag-website"),
	source("KOR2", "summary", `${SUMMARY_TR}, limitler ve depo kirası (2026)`, `${SUMMARY_EN}, limits and depot rent (2026)`, "github.com/hayko28/korayakdag-website"),
	source("EID23", "summary", `${SUMMARY_TR}, 2023 limitleri`, `${SUMMARY_EN}, limits of 2023`, "eihracatdestekleri.com"),
	source("EID", "summary", `${SUMMARY_TR}, desteklerden yararlananlar`, `${SUMMARY_EN}, who may use the supports`, "eihracatdestekleri.com"),
	source("AGD", "official", "Karar değişikliğinin metni (nüshası bozuk)", "text of the amending Decision (poor copy)", "agdenetim.com"),
	source("OFI", "official", "Genelge metninin ilk 3 maddesi", "text of the circular, first 3 articles", "ofisus.com"),
	source("OFI2", "summary", SUMMARY_TR, SUMMARY_EN, "ofisus.com"),
	source("ABM", "official", "Konsorsiyum Genelgesi metninin başı", "start of the text of the consortium circular", "abmevzuat.com"),
	source("TIMS", "official", "TİM E-İhracat Sekretaryası, başvuru süreci sayfası", "TİM E-İhracat Sekretaryası, page on the application process", "tim-sekreterya.ono.zone/en/basvuru-sureci"),
	source("TIMA", "official", "TİM, DTTM aracı sayfası", "TİM, page of the DTTM tool", "tim-sekreterya.ono.zone/en/amazon"),
	source("ITK", "official", "bir ihracatçı birliğinin sayfası", "page of an exporters’ association", "itkib.org.tr"),
	source("INO", "summary", `${SUMMARY_TR}, hedef ülkeler`, `${SUMMARY_EN}, target countries`, "inovakademi.com"),
	source("SAB", "summary", "gazete haberi, Ağustos 2022", "newspaper report, August 2022", "sabah.com.tr"),
	source("ESN", "summary", "hukuk bürosu notu, Eylül 2022", "law-firm note, September 2022", "esin.av.tr"),
	source("GIR", "summary", "gazete haberi, 2022", "newspaper report, 2022", "girisimcigazetesi.com"),
	source("IST", "summary", SUMMARY_TR, SUMMARY_EN, "istesdanismanlik.com"),
	source("IHR", "summary", SUMMARY_TR, SUMMARY_EN, "ihracateksperi.com"),
	source("SCA", "summary", `${SUMMARY_TR}, sipariş karşılama`, `${SUMMARY_EN}, order fulfilment`, "scaleistanbul.com"),
	source("PAR", "summary", "dergi yazısı, Mart 2024", "magazine article, March 2024", "paradergi.com.tr")
];

// packages/law/src/e-export/texts/index.ts
const ruleTexts = [
	...statusTexts,
	...commonTexts,
	...marketEntryReportTexts,
	...marketplacePromotionTexts,
	...eExportPromotionTexts,
	...orderFulfilmentTexts,
	...depotRentTexts,
	...integrationTexts,
	...onlineStoreTexts,
	...commissionTexts,
	...totalTexts,
	...cooperationBodyTexts,
	...indexationTexts,
	...openQuestionTexts,
	...sharedRuleTexts
];
const byRule = new Map(ruleTexts.map((text) => [text.rule, text]));
const CELL = /^(E-\d+(?:\.\d+)?\.T)\.[A-Za-z]\w*(?:\.\d{4})?$/;
function findRuleText(rule) {
	const exact = byRule.get(rule);
	if (exact !== void 0) return exact;
	const table = CELL.exec(rule)?.[1];
	if (table === void 0 || ruleTexts.some((text) => text.rule.startsWith(`${table}.`))) return void 0;
	return byRule.get(table);
}

// packages/law/src/facts/line-ids.ts
var LineIds = class {
	known = /* @__PURE__ */ new Map();
	of(kind, text) {
		const ids = this.known.get(kind) ?? /* @__PURE__ */ new Map();
		this.known.set(kind, ids);
		const id = ids.get(text) ?? ids.size;
		ids.set(text, id);
		return id;
	}
	count(kind) {
		return this.known.get(kind)?.size ?? 0;
	}
};

// packages/law/src/facts/line-order.ts
function leftToClaim(lines) {
	const left = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const line of lines) {
		const key = `${line.support}|${line.slotsId}`;
		if (seen.has(key)) continue;
		seen.add(key);
		let bits = left.get(line.support) ?? 0;
		for (const [slot, value] of line.slots.entries()) if (value === -1) bits |= 1 << slot;
		left.set(line.support, bits);
	}
	return left;
}
function inRank(lines) {
	return [...lines].sort((a, b) => compareDay(a.paymentDay, b.paymentDay) || compareText(a.documentKey, b.documentKey) || compareText(a.id, b.id));
}
function compareDay(a, b) {
	if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
	return a - b;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// packages/law/src/facts/take-line.ts
function takeLine(entry, index, quarter, scoped, ids) {
	const place = `$.lines[${index}]`;
	const amount = entry.amount === void 0 ? void 0 : readAmount(entry.amount, `${place}.amount`);
	if (amount !== void 0 && amount.minor < 0n) throw problem("negative-amount", words("Satır tutarı negatif olamaz.", "A line cannot be negative."), {
		place: `${place}.amount`,
		wayOut: words("İadeyi ait olduğu harcamadan düşün.", "Net the refund against the spend it belongs to.")
	});
	const activityFrom = parseDay(entry.activity.from, `${place}.activity.from`);
	const activityUntil = parseDay(entry.activity.until, `${place}.activity.until`);
	if (activityUntil <= activityFrom) throw problem("empty-activity", words("Faaliyet dönemi boş ya da ters.", "The activity period is empty or reversed."), {
		place: `${place}.activity`,
		wayOut: words("“until” son günden sonraki gündür.", "“until” is the day after the last one.")
	});
	const slots = lineSlots(entry, place, scoped);
	const documentKey = `${entry.document.issuer}|${entry.document.number}`;
	return {
		index,
		id: entry.id,
		support: entry.support,
		kind: entry.kind,
		platform: entry.platform,
		country: entry.country ?? "",
		amount: amount?.minor ?? 0n,
		unknownAmount: amount === void 0,
		currency: amount?.currency ?? "",
		reported: entry.reported === void 0 ? void 0 : readAmount(entry.reported, `${place}.reported`),
		paymentDay: entry.payment.day === void 0 ? NaN : parseDay(entry.payment.day, `${place}.payment.day`),
		paymentReference: entry.payment.reference,
		documentDay: parseDay(entry.document.day, `${place}.document.day`),
		activityFrom,
		activityUntil,
		documentKey,
		documentIndex: ids.of("document", documentKey),
		salesKey: salesKey(entry.platform, entry.country ?? "", quarter),
		shareKey: shareKey(entry.support, entry.platform, entry.country ?? "", quarter),
		documentUseKey: `document|${documentKey}`,
		groupId: ids.of("group", `${entry.support}|${entry.platform}|${entry.country ?? ""}`),
		documentNet: entry.document.net === void 0 ? void 0 : readAmount(entry.document.net, `${place}.document.net`),
		slots,
		slotsId: ids.of("slots", slots.join()),
		from: entry.from ?? [],
		digest: digestOf(entry)
	};
}
const NO_OWN_FACTS = factCatalogue.map(() => -1);
function lineSlots(entry, place, scoped) {
	const slots = NO_OWN_FACTS.slice();
	let own = false;
	for (const { entry: fact, definition, value } of scoped) {
		const subject = fact.subject ?? {};
		if (subject.support !== void 0 && subject.support !== entry.support) continue;
		if (subject.platform !== void 0 && subject.platform !== entry.platform) continue;
		if (subject.country !== void 0 && subject.country !== entry.country) continue;
		slots[factCatalogue.indexOf(definition)] = value;
		own = true;
	}
	for (const [name, value] of Object.entries(entry.facts ?? {})) {
		const definition = findFact(name);
		const at = `${place}.facts.${name}`;
		if (definition === void 0) throw problem("unknown-fact", words(`“${name}” diye bir olgu yok.`, `There is no fact named “${name}”.`), { place: at });
		slots[factCatalogue.indexOf(definition)] = slotValue(definition, value, at, parseDay);
		own = true;
	}
	return own ? slots : NO_OWN_FACTS;
}

// packages/law/src/facts/take-tables.ts
function takeRates(file) {
	const rates = /* @__PURE__ */ new Map();
	for (const [index, entry] of file.rates.entries()) {
		const place = `$.rates[${index}]`;
		const currency = findCurrency(entry.currency);
		const value = decimal(entry.buying);
		if (currency === void 0 || value.digits <= 0n || !Number.isInteger(entry.unit) || entry.unit < 1) throw problem("bad-rate", words("Kur, birimi ya da para birimi geçersiz.", "The rate, its unit or its currency is not valid."), { place });
		const day = parseDay(entry.day, `${place}.day`);
		const byDay = rates.get(currency) ?? /* @__PURE__ */ new Map();
		const rate = {
			currency,
			unit: entry.unit,
			value
		};
		const earlier = byDay.get(day);
		if (earlier !== void 0 && (earlier.rate.value.digits !== value.digits || earlier.rate.unit !== entry.unit)) throw problem("two-rates", words(`${currency} için aynı gün iki ayrı kur var.`, `Two different rates for ${currency} on one day.`), { place });
		byDay.set(day, {
			rate,
			day,
			bulletin: entry.bulletin
		});
		rates.set(currency, byDay);
	}
	return rates;
}
function takeSales(told) {
	const sales = /* @__PURE__ */ new Map();
	for (const { entry, definition, place } of told) {
		if (definition.name !== "adSales") continue;
		const { platform, country, period } = entry.subject ?? {};
		if (platform === void 0 || country === void 0 || period === void 0 || typeof entry.value !== "object") throw problem("sales-need-subject", words("Reklam satışı olgusu pazaryeri, ülke ve çeyrek ister; değeri tutardır.", "The ad sales fact needs a marketplace, a country and a quarter; its value is an amount."), { place });
		sales.set(salesKey(platform, country, period), readAmount(entry.value, `${place}.value`));
	}
	return sales;
}
function takeLedger(file) {
	const ledger = /* @__PURE__ */ new Map();
	for (const [index, entry] of (file.ledger ?? []).entries()) {
		if (!/^\d+$/.test(entry.size) || !/^\d+$/.test(entry.used)) throw problem("bad-use", words("Kullanım ve büyüklük tam sayı olmalı.", "Use and size must be whole numbers."), { place: `$.ledger[${index}]` });
		const uses = ledger.get(entry.allowance) ?? [];
		uses.push({
			size: BigInt(entry.size),
			used: BigInt(entry.used),
			state: entry.state,
			claim: entry.claim
		});
		ledger.set(entry.allowance, uses);
	}
	return ledger;
}

// packages/law/src/facts/told.ts
function checkedEntry(entry, place) {
	const definition = findFact(entry.fact);
	if (definition === void 0) throw problem("unknown-fact", words(`“${entry.fact}” diye bir olgu yok.`, `There is no fact named “${entry.fact}”.`), {
		place: `${place}.fact`,
		wayOut: words("Adlar için: kervan facts.", "For the names: kervan facts.")
	});
	if (definition.type === "amount") return {
		entry,
		definition,
		place,
		value: NaN
	};
	return {
		entry,
		definition,
		place,
		value: slotValue(definition, entry.value, `${place}.value`, parseDay)
	};
}
function isScoped(subject) {
	return subject !== void 0 && (subject.support ?? subject.platform ?? subject.country) !== void 0;
}
function claimWide(definition, told) {
	let value = unknownSlot(definition);
	for (const { entry, definition: of, value: slot } of told) if (of === definition && !isScoped(entry.subject)) value = slot;
	return value;
}
function unknownSlot(definition) {
	if (definition.domain.length === 0) return NaN;
	return definition.presumed === void 0 ? fullMask(definition) : 1 << definition.domain.indexOf(definition.presumed);
}

// packages/law/src/facts/intake.ts
function intake(file) {
	const quarter = parseQuarter(file.quarter, "$.quarter");
	const readings = takeReadings(file);
	const told = file.facts.map((entry, index) => checkedEntry(entry, `$.facts[${index}]`));
	const slots = factCatalogue.map((definition) => claimWide(definition, told));
	const scoped = told.filter(({ entry, definition }) => definition.type !== "amount" && isScoped(entry.subject));
	const seen = /* @__PURE__ */ new Set();
	const ids = new LineIds();
	const lines = file.lines.map((entry, index) => {
		if (seen.has(entry.id)) throw repeatedLine(entry.id, index);
		seen.add(entry.id);
		return takeLine(entry, index, file.quarter, scoped, ids);
	});
	return {
		file,
		digest: digestOf({
			...file,
			lines: lines.map((line) => line.digest)
		}),
		quarter,
		quarterPeriod: quarterPeriod(quarter),
		filedOn: file.filedOn === void 0 ? void 0 : parseDay(file.filedOn, "$.filedOn"),
		slots,
		lines,
		ranked: inRank(lines),
		leftToClaim: leftToClaim(lines),
		open: openSlots(slots),
		documents: ids.count("document"),
		rates: takeRates(file),
		adSales: takeSales(told),
		ledger: takeLedger(file),
		readings,
		readingsKey: readingsText(readings)
	};
}
function takeReadings(file) {
	const chosen = Object.entries(file.readings ?? {});
	for (const [id, { reading }] of chosen) {
		const doubt = findDoubt(id);
		const place = `$.readings[${JSON.stringify(id)}]`;
		if (doubt === void 0) throw problem("unknown-doubt", words(`“${id}” diye bir tereddüt yok.`, `There is no doubt named “${id}”.`), {
			place,
			wayOut: words("Liste için: kervan law doubts.", "For the list: kervan law doubts.")
		});
		if (!Object.hasOwn(doubt.readings, reading)) {
			const possible = Object.keys(doubt.readings).join(", ");
			throw problem("unknown-reading", words(`“${id}” için “${reading}” diye bir okuma yok; olabilecekler: ${possible}.`, `“${id}” has no reading “${reading}”; possible ones: ${possible}.`), { place: `${place}.reading` });
		}
	}
	return Object.fromEntries(chosen.map(([doubt, { reading }]) => [doubt, reading]));
}
function repeatedLine(id, index) {
	return problem("repeated-line", words(`“${id}” satırı iki kez var.`, `Line “${id}” stands twice.`), { place: `$.lines[${index}].id` });
}

// packages/law/src/receipt/law-data.ts
let known;
function lawDataDigest() {
	known ??= digestOf(lawData());
	return known;
}
function lawData() {
	return {
		facts: factCatalogue.map(({ name, type, subject, domain, presumed }) => ({
			name,
			type,
			subject,
			domain,
			presumed
		})),
		doubts: doubts.map(({ id, readings, taken }) => ({
			id,
			readings: Object.keys(readings),
			taken
		})),
		lists: everTargetCountries.map((country) => targetCountry(country)),
		supports: supports.map((support) => ({
			id: support.id,
			article: support.article,
			demands: support.demands.map(({ rule, stage, condition }) => ({
				rule,
				stage,
				condition: condition.canonical
			})),
			bookedOn: support.bookedOn.canonical,
			shares: support.shares,
			rate: {
				...support.rate,
				bonus: support.rate.bonus && {
					points: support.rate.bonus.points,
					source: support.rate.bonus.source
				}
			},
			limits: support.limits
		}))
	};
}

// packages/law/src/receipt/trace.ts
function traceDigest(run) {
	let text = "";
	for (const portion of run.portions) {
		text += `${portion.line.id}|${portion.verdictsLow}|${portion.verdictsHigh}|${portion.refusedBy}|${portion.rate?.bulletin ?? ""}`;
		for (let step = 0; step <= portion.lastStep; step++) {
			const lower = portion.leastAt(step);
			const upper = portion.mostAt(step);
			text += lower === upper ? `|${lower}` : `|${lower}~${upper}`;
		}
		text += "\n";
	}
	for (const allowance of [...run.documents, ...run.allowances.values()]) text += `${allowance.key}|${allowance.sizeLeast}~${allowance.sizeMost}|${allowance.usedNowLeast}~${allowance.usedNowMost}\n`;
	return digestText(text);
}

// packages/law/src/receipt/receipt.ts
function receiptOf(assessment, lawModule) {
	const { claim, options, award, lineAwards, run } = assessment;
	const body = {
		format: "kervan-receipt/1",
		canonicalVersion: 1,
		lawModule,
		lawData: lawDataDigest(),
		claim: claim.file,
		claimDigest: claim.digest,
		decidedOn: formatDay(options.decidedOn),
		knownOn: formatDay(options.knownOn),
		award: {
			least: String(award.least),
			most: String(award.most)
		},
		undetermined: assessment.undetermined,
		lines: run.portions.map(({ line }, index) => ({
			line: line.id,
			least: String(lineAwards[index]?.least),
			most: String(lineAwards[index]?.most)
		})),
		uses: [...run.documents, ...run.allowances.values()].map((allowance) => ({
			allowance: allowance.key,
			size: String(allowance.sizeMost),
			used: String(allowance.usedNowLeast)
		})),
		trace: traceDigest(run)
	};
	return {
		...body,
		digest: receiptDigest(body)
	};
}
function receiptDigest(body) {
	const { claim: _claim, ...rest } = body;
	return digestOf(rest);
}

// packages/law/src/receipt/replay.ts
function replay(receipt) {
	const claim = intake(receipt.claim);
	const assessment = assess(claim, {
		decidedOn: parseDay(receipt.decidedOn),
		knownOn: parseDay(receipt.knownOn)
	});
	const again = receiptOf(assessment, receipt.lawModule);
	const differences = [];
	const compare = (field, told, found) => {
		if (told !== found) differences.push({
			field,
			receipt: told,
			replay: found
		});
	};
	const { digest, ...body } = receipt;
	compare("digest", digest, receiptDigest(body));
	compare("claimDigest", receipt.claimDigest, again.claimDigest);
	compare("lawData", receipt.lawData, again.lawData);
	compare("award.least", receipt.award.least, again.award.least);
	compare("award.most", receipt.award.most, again.award.most);
	for (const [index, line] of receipt.lines.entries()) {
		const found = again.lines[index];
		compare(`lines[${index}].line`, line.line, found?.line ?? "");
		compare(`lines[${index}].least`, line.least, found?.least ?? "");
		compare(`lines[${index}].most`, line.most, found?.most ?? "");
	}
	compare("lines", String(receipt.lines.length), String(again.lines.length));
	for (const [index, use] of receipt.uses.entries()) compare(`uses[${index}]`, useText(use), useText(again.uses[index]));
	compare("trace", receipt.trace, again.trace);
	return {
		same: differences.length === 0,
		differences,
		assessment
	};
}
function useText(use) {
	return use === void 0 ? "" : `${use.allowance} ${use.size} ${use.used}`;
}

// packages/law/src/view/ranges.ts
function rangeView(bounds, currency, undetermined = false) {
	const most = shownMost(bounds.most);
	return {
		currency,
		least: amountText(bounds.least, currency),
		most: most === void 0 ? null : amountText(most, currency),
		exact: bounds.least === bounds.most && !undetermined,
		undetermined
	};
}
function pointView(minor, currency) {
	return rangeView({
		least: minor,
		most: minor
	}, currency);
}
function amountText(minor, currency) {
	return decimalText({
		digits: minor,
		scale: minorPlaces(currency)
	});
}

// packages/law/src/view/rules.ts
function findRule(id) {
	const text = findRuleText(id) ?? findRuleText(tableOf(id));
	if (text === void 0) return void 0;
	return {
		rule: id,
		says: text.says,
		article: text.article,
		grade: text.grade,
		sources: text.sources,
		since: text.since ?? null,
		knownSince: text.knownSince ?? null,
		class: text.class,
		doubts: text.doubts ?? []
	};
}
function tableOf(id) {
	const at = id.indexOf(".T");
	return at < 0 ? id : id.slice(0, at + 2);
}
function citation(id) {
	const rule = findRule(id);
	return {
		article: rule?.article ?? "",
		grade: rule?.grade ?? "assumed"
	};
}

// packages/law/src/view/limit-views.ts
function allowanceView(allowance) {
	const before = {
		least: usedInAll(allowance.uses, "granted"),
		most: usedInAll(allowance.uses)
	};
	const size = {
		least: allowance.sizeLeast,
		most: allowance.sizeMost
	};
	const nowMost = allowance.usedNowMost < size.most ? allowance.usedNowMost : size.most;
	const { sources } = allowance;
	const head = allowance.describe();
	return {
		key: allowance.key,
		title: head.title,
		rule: head.rule,
		article: head.article,
		grade: sources.reduce((all, source) => weaker(all, source.grade), sources[0]?.grade ?? citation(head.rule).grade),
		unit: allowance.unit,
		size: rangeView(size, allowance.unit, !allowance.sizeKnown),
		usedBefore: rangeView(before, allowance.unit),
		usedNow: rangeView({
			least: allowance.usedNowLeast,
			most: nowMost
		}, allowance.unit),
		left: rangeView({
			least: notBelowZero(size.least - before.most - nowMost),
			most: notBelowZero(size.most - before.least - allowance.usedNowLeast)
		}, allowance.unit, !allowance.sizeKnown)
	};
}
function notBelowZero(value) {
	return value < 0n ? 0n : value;
}
function windowViews(assessment) {
	const days = assessment.claim.lines.map((line) => assessment.law.readingOf("E-13.12") === "invoice" ? line.documentDay : line.paymentDay).filter((day) => !Number.isNaN(day));
	if (days.length === 0) return [];
	const first = addMonths(Math.min(...days), 6, "clamp");
	const last = addMonths(Math.max(...days), 6, "clamp");
	const filed = assessment.claim.filedOn;
	const asked = filed ?? assessment.options.decidedOn;
	const inTime = asked <= first;
	return [{
		title: words("Ödeme başvurusu", "Payment application"),
		rule: "E-2.10",
		opensOn: formatDay(Math.max(...days)),
		lastDay: formatDay(first),
		verdict: inTime ? "holds" : asked <= last ? "unknown" : "fails",
		words: words(`${filed === void 0 ? "Henüz verilmedi; karar gününde verilmiş sayıldı. " : ""}En eski ödemenin altı ayı ${showDay(first, "tr")} günü, en yenisininki ${showDay(last, "tr")} günü dolar.`, `${filed === void 0 ? "Not filed yet; taken as filed on the day of decision. " : ""}Six months from the oldest payment end on ${showDay(first, "en")}, from the newest on ${showDay(last, "en")}.`)
	}];
}

// packages/law/src/view/fates.ts
function fatesOf(portion, award) {
	const { line, support } = portion;
	const fates = [];
	const add = (fate, bounds, currency, rule, text, grade) => {
		if (bounds.most <= 0n) return;
		const cited = citation(rule);
		fates.push({
			fate,
			amount: rangeView(bounds, currency),
			rule,
			article: cited.article,
			grade: grade ?? cited.grade,
			words: text
		});
	};
	const refusal = support.demands[portion.refusedBy];
	if (refusal !== void 0) {
		add("refused", lost(portion, 0, 1), line.currency, refusal.rule, refusal.refusal);
		return fates;
	}
	add("cut", lost(portion, 1, 2), line.currency, "E-2.28", words("Belgenin bu kısmı daha önce kullanılmış.", "This part of the document has been used before."));
	const cap = support.support.shares[0];
	if (cap !== void 0) add("cut", lost(portion, 2, 3), line.currency, cap.sources[0].rule, words(`Reklam satışının ${showPercent(cap.share, "tr")} payını aşan kısım.`, `The part above ${showPercent(cap.share, "en")} of what the ads sold.`), cap.sources[0].grade);
	const { base, most } = support.support.rate;
	const share = portion.share;
	const limited = share !== void 0 && share.rateMost * share.ratioMost > most.points * 1e4;
	add("own-share", lost(portion, 4, 5), "TRY", limited ? most.source.rule : base.source.rule, words("Yararlanıcının kendi payı.", "The beneficiary’s own share."), base.source.grade);
	for (const [index, ceiling] of support.support.limits.entries()) add("cut", lost(portion, index === 0 ? 5 : 6 + index - 1, 6 + index), "TRY", ceiling.rule, fill(words("{title} dolduğu için kesilen.", "Cut because this is used up: {title}."), { title: portion.limits[index]?.describe().title ?? words("üst limit", "ceiling") }));
	add("granted", {
		least: award.least,
		most: award.least
	}, "TRY", base.source.rule, words("Hak edilen.", "Granted."), base.source.grade);
	const open = award.most - award.least;
	add("waiting", {
		least: open,
		most: open
	}, "TRY", waitingRule(portion), words("Eksik bilgiye bağlı.", "Depends on what is missing."));
	return fates;
}
function lost(portion, before, after) {
	const least = portion.leastAt(before) - portion.leastAt(after);
	const most = portion.mostAt(before) - portion.mostAt(after);
	return least <= most ? {
		least,
		most
	} : {
		least: most,
		most: least
	};
}
function waitingRule(portion) {
	const { demands } = portion.support;
	for (const [index, demand] of demands.entries()) if (verdictAt(portion, index) === 3) return demand.rule;
	const { share } = portion;
	if (share !== void 0 && share.rateLeast !== share.rateMost) return portion.support.support.rate.bonus?.source.rule ?? "E-2.2";
	if (share !== void 0 && share.ratioLeast !== share.ratioMost) return portion.support.support.rate.ratio.source.rule;
	if (portion.rate === void 0 && portion.line.currency !== "TRY") return "E-2.24";
	const { cap } = portion;
	if (cap !== void 0 && cap.sizeLeast !== cap.sizeMost) return cap.describe().rule;
	return portion.limits.find((limit) => limit.sizeLeast !== limit.sizeMost)?.describe().rule ?? "E-2.34";
}

// packages/law/src/view/outcome-views.ts
function supportViews(assessment) {
	const views = /* @__PURE__ */ new Map();
	for (const [index, portion] of assessment.run.portions.entries()) {
		const view = views.get(portion.support.support.id) ?? {
			portions: [],
			least: 0n,
			most: 0n
		};
		const award = assessment.lineAwards[index];
		views.set(portion.support.support.id, {
			portions: [...view.portions, portion],
			least: view.least + award.least,
			most: view.most + award.most
		});
	}
	return [...views].map(([id, { portions, least, most }]) => {
		const { support } = portions[0].support;
		const bound = mostOfSupport(assessment.run.portions, id);
		const eligible = portions.reduce((sum, portion) => ({
			least: sum.least + portion.leastAt(4),
			most: sum.most + portion.mostAt(4)
		}), {
			least: 0n,
			most: 0n
		});
		return {
			support: id,
			title: support.title,
			article: support.article,
			eligible: rangeView(eligible, "TRY"),
			award: rangeView({
				least,
				most: bound < most ? bound : most
			}, "TRY"),
			lines: portions.length
		};
	});
}
function lineView(portion, award) {
	const { line } = portion;
	const fates = fatesOf(portion, award);
	const cut = fates.some((fate) => fate.fate === "cut");
	return {
		line: line.id,
		support: line.support,
		platform: line.platform,
		country: line.country === "" ? null : line.country,
		document: line.documentKey.split("|")[1] ?? line.documentKey,
		paymentDay: Number.isNaN(line.paymentDay) ? null : formatDay(line.paymentDay),
		asked: rangeView({
			least: portion.leastAt(0),
			most: portion.mostAt(0)
		}, line.currency === "" ? "TRY" : line.currency),
		eligibleLira: rangeView({
			least: portion.leastAt(4),
			most: portion.mostAt(4)
		}, "TRY"),
		award: rangeView(award, "TRY"),
		verdict: portion.refusedBy >= 0 ? "refused" : award.least < award.most ? "waiting" : cut ? "granted-in-part" : "granted",
		fates,
		from: line.from
	};
}

// packages/law/src/view/line-questions.ts
const LINE_QUESTIONS = {
	paymentDay: ({ line = "" }) => words(`${line} hangi gün ödendi?`, `On which day was ${line} paid?`),
	amount: ({ line = "" }) => words(`${line} için KDV’siz tutar ne kadar?`, `What is the amount of ${line} without VAT?`),
	country: ({ line = "" }) => words(`${line} hangi ülke için?`, `Which country is ${line} for?`),
	rate: ({ currency = "", day = "0" }) => words(`${showDay(Number(day), "tr")} günü için ${currency} TCMB bülteni eksik.`, `The TCMB bulletin of ${showDay(Number(day), "en")} for ${currency} is missing.`)
};

// packages/law/src/view/question-view.ts
function questionView$1(question) {
	const { fact } = question;
	const leaves = question.leaves === void 0 ? null : pointView(question.leaves, "TRY").least;
	if (typeof fact === "string") return {
		fact,
		subject: question.subject,
		words: LINE_QUESTIONS[fact](question.subject),
		why: "ask",
		answers: [],
		type: fact === "paymentDay" ? "day" : fact === "country" ? "choice" : "amount",
		leaves,
		rules: [fact === "rate" ? "E-2.24" : "E-2.10"]
	};
	return {
		fact: fact.name,
		subject: question.subject,
		words: fact.question,
		why: fact.why,
		answers: fact.domain.map((value, index) => ({
			value,
			words: fact.answers[index] ?? words(value, value)
		})),
		type: fact.type,
		leaves,
		rules: rulesAsking(fact.name)
	};
}
function rulesAsking(fact) {
	return [...new Set(supports.flatMap((support) => support.demands).filter((demand) => demand.condition.needs.some((need) => need === fact)).map((demand) => demand.rule))];
}

// packages/law/src/view/reason-nodes.ts
function node(text) {
	return {
		words: text,
		rule: null,
		article: null,
		grade: null,
		verdict: null,
		amount: null,
		operands: [],
		rounding: null,
		children: []
	};
}
function cited(rule, text) {
	const { article, grade } = citation(rule);
	return {
		...node(text),
		rule,
		article,
		grade
	};
}
function factValue(definition, slot) {
	if (definition.domain.length > 0) {
		const answers = definition.answers.filter((_, index) => (slot & 1 << index) !== 0);
		if (answers.length > 1) return words("bilinmiyor", "unknown");
		return answers[0] ?? words("bilinmiyor", "unknown");
	}
	if (Number.isNaN(slot)) return words("bilinmiyor", "unknown");
	return definition.type === "share" ? percentWords(slot, slot) : dayValue(slot);
}
function dayValue(day) {
	return Number.isNaN(day) ? words("bilinmiyor", "unknown") : words(showDay(day, "tr"), showDay(day, "en"));
}
function percentWords(least, most) {
	if (least === most) return words(showPercent(least, "tr"), showPercent(least, "en"));
	return words(`${showPercent(least, "tr")}–${showPercent(most, "tr")}`, `${showPercent(least, "en")}–${showPercent(most, "en")}`);
}
function both(text) {
	return words(text, text);
}

// packages/law/src/view/demand-reasons.ts
function demandReasons(portion, context) {
	return portion.support.demands.map((demand, index) => {
		const verdict = verdictName(verdictAt(portion, index));
		const facts = [...new Set(demand.condition.needs)];
		return {
			...cited(demand.rule, verdict === "fails" ? demand.refusal : demand.condition.words),
			verdict,
			operands: [...facts.map((name) => {
				const definition = findFact(name);
				return {
					name: definition.question,
					value: factValue(definition, slotOn(portion.line, context, slotOf(name)))
				};
			}), ...facts.length === 0 || demand.stage === "window" ? dayOperands(portion, context) : []]
		};
	});
}
function dayOperands(portion, context) {
	const { line } = portion;
	return [
		{
			name: words("ödeme belgesi günü", "day of the payment document"),
			value: dayValue(line.paymentDay)
		},
		{
			name: words("fatura günü", "day of the invoice"),
			value: dayValue(line.documentDay)
		},
		{
			name: words("faaliyetin ilk günü", "first day of the activity"),
			value: dayValue(line.activityFrom)
		},
		{
			name: words("başvuru günü", "day of filing"),
			value: dayValue(context.filingDay)
		},
		{
			name: words("ülke", "country"),
			value: words(line.country || "—", line.country || "—")
		},
		{
			name: words("gider türü", "kind of expense"),
			value: words(line.kind, line.kind)
		}
	];
}
function verdictName(outcome) {
	return outcome === 1 ? "fails" : outcome === 3 ? "unknown" : "holds";
}

// packages/law/src/view/show.ts
function showRange(range) {
	const least = showAmount(range.least, range.currency);
	if (range.most === null) return fill(words("en az {least}", "at least {least}"), { least });
	if (range.least === range.most) return least;
	return fill(words("{least} ile {most} arası", "between {least} and {most}"), {
		least,
		most: showAmount(range.most, range.currency)
	});
}
function showAmount(text, currency) {
	const grouped = (lang) => groupDigits(text, lang);
	return words(`${grouped("tr")} ${currency === "TRY" ? "TL" : currency}`, `${currency} ${grouped("en")}`);
}

// packages/law/src/view/money-reasons.ts
function moneyReasons(assessment, portion) {
	const { line, support, rate, share } = portion;
	const steps = [];
	const at = (step, currency) => rangeView({
		least: portion.leastAt(step),
		most: portion.mostAt(step)
	}, currency);
	steps.push({
		...cited("E-2.33", words("Belgelenen gider", "Documented expense")),
		amount: at(0, line.currency)
	});
	if (portion.mostAt(1) !== portion.mostAt(2)) steps.push({
		...cited("E-2.28", words("Belgenin kalan tutarına kadar", "Up to what is left of the document")),
		amount: at(2, line.currency)
	});
	const cap = support.support.shares[0];
	if (cap !== void 0) steps.push({
		...cited(cap.sources[0].rule, words(`Reklam satışının ${showPercent(cap.share, "tr")} payına kadar`, `Up to ${showPercent(cap.share, "en")} of the ad sales`)),
		amount: at(3, line.currency),
		rounding: "down"
	});
	if (line.currency !== "TRY") steps.push({
		...cited("E-2.24", words("Liraya çevrilir", "Converted to lira")),
		verdict: rate === void 0 ? "unknown" : null,
		amount: at(4, "TRY"),
		operands: rate === void 0 ? [] : [{
			name: words("kur", "rate"),
			value: both(`${decimalText(rate.rate.value)} / ${rate.rate.unit} ${line.currency}`)
		}, {
			name: words("bülten", "bulletin"),
			value: both(`${rate.bulletin} (${formatDay(rate.day)})`)
		}],
		rounding: assessment.law.readingOf("E-2.34-conversion") === "down" ? "down" : "half-up"
	});
	if (share !== void 0) {
		const { base, bonus, most, ratio } = support.support.rate;
		steps.push({
			...cited(base.source.rule, words("Destek oranı uygulanır", "The rate is applied")),
			grade: base.source.grade,
			amount: at(5, "TRY"),
			operands: [
				{
					name: words("oran", "rate"),
					value: percentWords(base.points, base.points)
				},
				{
					name: words(`hedef ülke ilavesi (${bonus?.source.rule ?? ""}${share.list.length > 0 ? `; ${sourceList(share.list)}` : ""})`, `target-country bonus (${bonus?.source.rule ?? ""}${share.list.length > 0 ? `; ${sourceList(share.list)}` : ""})`),
					value: percentWords(share.rateLeast - base.points, share.rateMost - base.points)
				},
				{
					name: words(`Türk ürünü oranı (${ratio.source.rule})`, `Turkish-product ratio (${ratio.source.rule})`),
					value: percentWords(share.ratioLeast, share.ratioMost)
				},
				{
					name: words(`en çok (${most.source.rule})`, `at most (${most.source.rule})`),
					value: percentWords(most.points, most.points)
				}
			],
			rounding: assessment.law.readingOf("E-2.34-award") === "half-up-per-line" ? "half-up" : "down"
		});
	}
	for (const [index] of support.support.limits.entries()) {
		const allowance = portion.limits[index];
		if (allowance === void 0) continue;
		const { sources } = allowance;
		const head = allowance.describe();
		steps.push({
			...cited(head.rule, head.title),
			grade: sources[0]?.grade ?? null,
			amount: at(6 + index, "TRY"),
			operands: [{
				name: words("üst limit", "ceiling"),
				value: fill(words("{size} ({grade}; {from})", "{size} ({grade}; {from})"), {
					size: allowance.sizeKnown ? showRange(rangeView({
						least: allowance.sizeLeast,
						most: allowance.sizeMost
					}, "TRY")) : words("kaynaklarda yok", "no source says"),
					grade: GRADE_WORDS[sources[0]?.grade ?? "assumed"],
					from: sources.map((source) => source.rule).join(", ")
				})
			}]
		});
	}
	return steps;
}
function sourceList(sources) {
	return sources.map((source) => source.rule).join(", ");
}

// packages/law/src/view/reasons.ts
function reasonsOf(assessment) {
	const { run, award, undetermined } = assessment;
	const supportIds = [...new Set(run.portions.map((portion) => portion.support.support.id))];
	const total = rangeView(award, "TRY", undetermined);
	return {
		...node(words("Hak ediş", "Award")),
		amount: total,
		children: supportIds.map((id) => supportReason(assessment, id))
	};
}
function supportReason(assessment, id) {
	const members = assessment.run.portions.map((portion, index) => ({
		portion,
		award: assessment.lineAwards[index]
	})).filter(({ portion }) => portion.support.support.id === id);
	const { support } = members[0].portion.support;
	const sum = members.reduce((all, { award }) => ({
		least: all.least + award.least,
		most: all.most + award.most
	}), {
		least: 0n,
		most: 0n
	});
	return {
		...node(support.title),
		article: support.article,
		amount: rangeView(sum, "TRY"),
		children: members.map(({ portion, award }) => lineReason(assessment, portion, award))
	};
}
function lineReason(assessment, portion, award) {
	const { line } = portion;
	const context = {
		claim: assessment.claim,
		slots: assessment.claim.slots,
		...assessment.options,
		filingDay: assessment.claim.filedOn ?? assessment.options.decidedOn
	};
	const title = words(`${line.id}: ${line.platform} ${line.country}`.trim(), `${line.id}: ${line.platform} ${line.country}`.trim());
	const children = [...demandReasons(portion, context)];
	if (portion.refusedBy < 0) children.push(...moneyReasons(assessment, portion));
	return {
		...node(title),
		verdict: portion.refusedBy >= 0 ? "fails" : portion.undecided || award.least < award.most ? "unknown" : "holds",
		amount: rangeView(award, "TRY"),
		children
	};
}

// packages/law/src/view/describe.ts
function describe(assessment) {
	const { claim, options, run } = assessment;
	return {
		format: "kervan-assessment/1",
		claim: claim.file.claim,
		beneficiary: claim.file.beneficiary,
		regime: "e-export",
		quarter: formatQuarter(claim.quarter),
		filedOn: claim.filedOn === void 0 ? null : formatDay(claim.filedOn),
		decidedOn: formatDay(options.decidedOn),
		knownOn: formatDay(options.knownOn),
		award: rangeView(assessment.award, "TRY", assessment.undetermined),
		grade: weakestGrade(run.portions),
		supports: supportViews(assessment),
		lines: run.portions.map((portion, index) => lineView(portion, assessment.lineAwards[index])),
		allowances: [...run.allowances.values()].map(allowanceView),
		windows: windowViews(assessment),
		questions: questionsOf(assessment).map(questionView$1),
		doubts: doubtsOf(assessment).map((doubt) => doubtView(assessment, doubt)),
		reasons: reasonsOf(assessment)
	};
}
function doubtView(assessment, doubt) {
	const taken = assessment.law.readingOf(doubt.id);
	const chosen = assessment.claim.file.readings?.[doubt.id];
	return {
		doubt: doubt.id,
		place: doubt.place,
		taken,
		takenWords: doubt.readings[taken] ?? words(taken, taken),
		why: chosen === void 0 ? doubt.why : words(chosen.reason, chosen.reason),
		chosenBy: chosen?.by ?? null,
		others: underOtherReadings(assessment, doubt.id).map(({ reading, assessment: other }) => ({
			reading,
			words: doubt.readings[reading] ?? words(reading, reading),
			award: rangeView(other.award, "TRY", other.undetermined)
		}))
	};
}
function weakestGrade(portions) {
	let grade = "text";
	for (const portion of portions) {
		const refusal = portion.support.demands[portion.refusedBy];
		if (refusal !== void 0) {
			grade = weaker(grade, citation(refusal.rule).grade);
			continue;
		}
		const { base, bonus, ratio } = portion.support.support.rate;
		for (const source of [
			base.source,
			ratio.source,
			...portion.share?.list ?? [],
			...bonus === void 0 ? [] : [bonus.source]
		]) grade = weaker(grade, source.grade);
		for (const limit of portion.limits) for (const source of limit.sources) grade = weaker(grade, source.grade);
		for (const demand of portion.support.demands) grade = weaker(grade, citation(demand.rule).grade);
	}
	return portions.some((portion) => portion.refusedBy < 0) ? weaker(grade, citation("E-2.33").grade) : grade;
}

// packages/law/src/view/status-words.ts
function summaryOf(answer) {
	if (!answer.beneficiary && answer.verdict === "holds") return NO_BENEFICIARY;
	switch (answer.verdict) {
		case "holds": return answer.decision.decidedBy === null ? MET : fill(words("{met} Statüyü verecek olan: {by}.", "{met} The status is given by {by}."), {
			met: MET,
			by: answer.decision.decidedBy
		});
		case "fails": return fill(words("Karşılanmayan: {conditions}.", "Not met: {conditions}."), { conditions: listed(answer, "fails") });
		case "unknown": return answer.why === "law" ? fill(words("{said} {seen}", "{said} {seen}"), {
			said: fill(words("Kaynaklar o gün için kesin yanıt vermiyor: {conditions}.", "The sources give no certain answer for that day: {conditions}."), { conditions: listed(answer, "unknown") }),
			seen: SEEN[answer.underVersionsSeen]
		}) : fill(words("Önce yanıtlanacak: {conditions}.", "To be answered first: {conditions}."), { conditions: listed(answer, "unknown", true) });
	}
}
const MET = words("Kaynaklardaki koşulların hepsi karşılanıyor.", "Every condition the sources give is met.");
const NO_BENEFICIARY = words("İşbirliği kuruluşudur; tek tek firmalara verilen desteklerin yararlanıcısı değildir.", "It is a cooperation body; it is no beneficiary of the supports for single firms.");
const SEEN = {
	holds: words("Görülen sürümler o gün de geçerliyse koşullar karşılanıyor.", "If the versions seen were in force on that day, the conditions are met."),
	fails: words("Görülen sürümler o gün de geçerliyse koşullar karşılanmıyor.", "If the versions seen were in force on that day, the conditions are not met."),
	unknown: words("Görülen sürümlerle de kesin sonuç çıkmıyor.", "The versions seen do not settle it either.")
};
function listed(answer, verdict, answerable = false) {
	const titles = answer.conditions.filter((one) => one.verdict === verdict && (!answerable || one.why !== "law")).map((one) => one.title);
	return words(titles.map((one) => one.tr).join(", "), titles.map((one) => one.en).join(", "));
}
function oneStatusWords(open) {
	if (open.length < 2) return words("Bütün desteklerden tek bir statüyle yararlanılır.", "One status is used for all supports.");
	const titles = open.map((id) => id === "cooperationBody" ? words("", "") : STATUS_WORDS[id]);
	return fill(words("{titles} statülerinden yalnızca biri seçilir; bütün desteklerden o statüyle yararlanılır.", "Only one of {titles} may be picked; it is used for all supports."), { titles: joined$1(titles) });
}

// packages/law/src/view/describe-statuses.ts
function describeStatuses(facts, days) {
	const answers = statusesFor(facts, days);
	const among = (verdict) => answers.filter((one) => one.beneficiary && one.verdict === verdict).map((one) => one.status);
	const open = among("holds");
	const possible = among("unknown");
	return {
		format: "kervan-status/1",
		on: formatDay(days.on),
		knownOn: formatDay(days.knownOn),
		oneStatus: {
			rule: "E-1.2.1",
			open,
			possible,
			words: oneStatusWords(open)
		},
		statuses: answers.map((answer) => answerView(answer, days.on)),
		questions: statusQuestions(facts, days).map((question) => questionView(question, days.on))
	};
}
function answerView(answer, on) {
	const { status, title, rule, beneficiary, verdict, underVersionsSeen, grade, lacking, decision } = answer;
	return {
		status,
		title,
		rule,
		beneficiary,
		verdict,
		why: answer.why ?? null,
		underVersionsSeen,
		grade,
		summary: summaryOf(answer),
		conditions: answer.conditions.map(conditionView),
		classes: answer.classes.map(conditionView),
		lacking,
		nextQuestion: answer.nextQuestion === void 0 ? null : questionView(answer.nextQuestion, on),
		decision,
		note: answer.note ?? null
	};
}
function conditionView(finding) {
	const { condition, rule, title, verdict, bounded, underVersionsSeen, facts, versions, doubts } = finding;
	return {
		condition,
		rule,
		article: [...new Set(versions.map((one) => one.source.article ?? "–"))].join("; "),
		grade: versions.reduce((all, one) => weaker(all, one.source.grade), versions[0]?.source.grade ?? "assumed"),
		title,
		words: finding.words,
		verdict,
		why: finding.why ?? null,
		bounded,
		underVersionsSeen,
		facts,
		operands: finding.operands.map(({ fact, name, answer, origin }) => ({
			fact,
			name,
			value: answer === void 0 ? null : answerText(answer),
			words: answer === void 0 ? null : showAnswer(fact, answer),
			origin: origin ?? null
		})),
		versions: versions.map(versionView),
		lacking: finding.lacking ?? null,
		note: finding.note ?? null,
		doubts
	};
}
function versionView(version) {
	const { source, silent, verdict } = version;
	return {
		label: version.label ?? null,
		words: version.words,
		rule: source.rule,
		grade: source.grade,
		sources: source.from ?? "–",
		article: source.article ?? "–",
		from: dayText(version.from),
		until: dayText(version.until),
		seenFrom: dayText(version.seenFrom),
		seenTo: dayText(version.seenTo),
		knownFrom: dayText(version.knownFrom ?? version.from ?? version.seenFrom),
		silent,
		thresholds: version.thresholds.map(thresholdView),
		verdict,
		why: version.why ?? null,
		lacking: version.lacking ?? null
	};
}
function dayText(day) {
	return day === void 0 ? null : formatDay(day);
}
function thresholdView({ fact, comparison, figure }) {
	return {
		fact,
		comparison,
		value: figure === void 0 ? null : answerText(figure),
		currency: figure?.type === "amount" ? figure.money.currency : null
	};
}
function questionView(question, on) {
	const { fact, definition, statuses, rules, leaves } = question;
	return {
		fact,
		words: question.words,
		type: definition.type,
		why: definition.why,
		answers: Object.entries(definition.answers).map(([value, said]) => ({
			value,
			words: said
		})),
		currency: definition.currency ?? null,
		year: yearAsked(fact, on) ?? null,
		statuses,
		rules,
		leaves
	};
}

// packages/law/src/view/supports-for.ts
function supportsFor(query) {
	return supports.map((support) => answerFor(support, query));
}
const START = "E-12.3.1";
function answerFor(support, query) {
	const who = support.demands.find((demand) => demand.condition.needs[0] === "status");
	const open = holdsFor(support, START, query);
	const may = who === void 0 || holdsFor(support, who.rule, query);
	const { ceiling, grade, unknown } = ceilingFor(support, query);
	const rule = !open ? START : who?.rule ?? START;
	const cited = citation(rule);
	const refusal = support.demands.find((demand) => demand.rule === rule)?.refusal;
	const { base, bonus } = support.rate;
	const answer = !open || !may ? "no" : unknown ? "unknown" : "depends";
	return {
		support: support.id,
		title: support.title,
		article: support.article,
		answer,
		words: answer === "no" ? refusal ?? words("Hayır.", "No.") : answer === "unknown" ? unknownWords(query.on) : dependsWords(query.status),
		rule,
		grade: cited.grade,
		rate: answer === "no" ? null : {
			least: base.points,
			most: base.points + (bonus?.points ?? 0)
		},
		ceiling: answer === "no" ? null : ceiling,
		ceilingGrade: answer === "no" ? null : grade,
		duration: answer === "no" ? null : support.duration,
		filing: answer === "no" ? null : support.filing
	};
}
function dependsWords(status) {
	return words(`${STATUS_WORDS[status].tr} yararlanabilir; ön onaya ve giderin koşullarına bağlıdır.`, `Open to a ${STATUS_WORDS[status].en.toLowerCase()}; it depends on pre-approval and on the expense.`);
}
function unknownWords(on) {
	return words(`${showDay(on, "tr")} günü için üst limiti hiçbir kaynak söylemiyor.`, `No source gives the ceiling for ${showDay(on, "en")}.`);
}
function holdsFor(support, rule, { status, on, knownOn }) {
	const index = support.demands.findIndex((demand) => demand.rule === rule);
	const test = compileLaw({}).bySupport.get(support.id)?.tests[index];
	const claim = askingClaim(support.id, status, on);
	const line = claim.lines[0];
	if (test === void 0 || line === void 0) return true;
	return test(line, {
		claim,
		slots: claim.slots,
		decidedOn: on,
		knownOn,
		filingDay: on
	}) !== 1;
}
function askingClaim(support, status, on) {
	const day = formatDay(on);
	return intake({
		format: "kervan-claim/1",
		claim: "query",
		regime: "e-export",
		beneficiary: "query",
		quarter: formatQuarter(quarterOf(on)),
		facts: [{
			fact: "status",
			value: status,
			origin: {
				kind: "declaration",
				by: "query"
			},
			recordedOn: day
		}],
		lines: [{
			id: "query",
			support,
			kind: "payPerClick",
			platform: "query",
			activity: {
				from: day,
				until: formatDay(addDays(on, 1))
			},
			document: {
				number: "query",
				issuer: "query",
				day
			},
			payment: {
				reference: "query",
				day
			}
		}],
		rates: []
	});
}
function ceilingFor(support, { status, on, knownOn }) {
	const history = support.limits.find((one) => one.scope === "support")?.table[status];
	if (history === void 0) return {
		ceiling: null,
		grade: null,
		unknown: false
	};
	const answer = valueOn(history, on, knownOn);
	if (!answer.known) return {
		ceiling: rangeView({
			least: 0n,
			most: 10n ** 30n
		}, "TRY", true),
		grade: null,
		unknown: true
	};
	const size = answer.entry.value.minor;
	return {
		ceiling: status === "company" ? rangeView({
			least: 0n,
			most: size
		}, "TRY") : pointView(size, "TRY"),
		grade: answer.entry.source.grade,
		unknown: false
	};
}

export { STATUSES, STATUS_WORDS, assess, awardOf, describe, describeStatuses, doubts, doubtsOf, factCatalogue, findDoubt, findFact, findRule, intake, lawData, lawDataDigest, questionsOf, receiptDigest, receiptOf, replay, ruleTexts, showRange, statusFactCatalogue, statusQuestions, statusesFor, supports, supportsFor, takeStatusFacts, underOtherReadings };

import { addSheet, type Drawing } from "./drawing.ts";
import { drawLookAlike } from "./noise.ts";
import { listOf } from "./phrases.ts";

/** Sheets as every team has them and that hold no OKRs. Words are few, so that every language can say them. */
export const negativeKinds = [
  "risks",
  "tasks",
  "sales",
  "contacts",
  "budget",
  "requirements",
  "backlog",
] as const;
export type NegativeKind = (typeof negativeKinds)[number];

interface Words {
  readonly sales: string;
  readonly contacts: string;
  readonly budget: string;
  readonly requirements: string;
  readonly backlog: string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    sales: "Order | Product | Region | Quantity | Unit price | Amount",
    contacts: "First name | Last name | Company | E-mail | Phone | City",
    budget: "Cost centre | Planned | Actual | Variance",
    requirements: "No. | Requirement | Acceptance criteria | Status | Owner",
    backlog: "ID | User story | Story points | Sprint | Status | Assignee",
  },
  de: {
    sales: "Auftrag | Produkt | Region | Menge | Einzelpreis | Betrag",
    contacts: "Vorname | Nachname | Firma | E-Mail | Telefon | Ort",
    budget: "Kostenstelle | Plan | Ist | Abweichung",
    requirements: "Nr. | Anforderung | Akzeptanzkriterien | Status | Verantwortlich",
    backlog: "ID | User Story | Punkte | Sprint | Status | Bearbeiter",
  },
  es: {
    sales: "Pedido | Producto | Región | Cantidad | Precio | Importe",
    contacts: "Nombre | Apellido | Empresa | Correo | Teléfono | Ciudad",
    budget: "Centro de coste | Previsto | Real | Desviación",
    requirements: "Nº | Requisito | Criterios de aceptación | Estado | Responsable",
    backlog: "ID | Historia | Puntos | Sprint | Estado | Asignado a",
  },
  fr: {
    sales: "Commande | Produit | Région | Quantité | Prix | Montant",
    contacts: "Prénom | Nom | Entreprise | Courriel | Téléphone | Ville",
    budget: "Centre de coût | Prévu | Réel | Écart",
    requirements: "N° | Exigence | Critères d'acceptation | Statut | Responsable",
    backlog: "ID | Récit | Points | Sprint | Statut | Assigné à",
  },
  ja: {
    sales: "注文 | 商品 | 地域 | 数量 | 単価 | 金額",
    contacts: "氏名 | 会社 | メール | 電話 | 都市",
    budget: "費目 | 予算 | 実績 | 差異",
    requirements: "番号 | 要件 | 受入条件 | ステータス | 担当者",
    backlog: "ID | ストーリー | ポイント | スプリント | ステータス | 担当者",
  },
  "zh-Hans": {
    sales: "订单 | 产品 | 地区 | 数量 | 单价 | 金额",
    contacts: "姓名 | 公司 | 邮箱 | 电话 | 城市",
    budget: "费用项目 | 预算 | 实际 | 偏差",
    requirements: "编号 | 需求 | 验收标准 | 状态 | 负责人",
    backlog: "编号 | 用户故事 | 点数 | 迭代 | 状态 | 负责人",
  },
  ru: {
    sales: "Заказ | Товар | Регион | Количество | Цена | Сумма",
    contacts: "Имя | Фамилия | Компания | Почта | Телефон | Город",
    budget: "Статья | План | Факт | Отклонение",
    requirements: "№ | Требование | Критерии приёмки | Статус | Ответственный",
    backlog: "ID | История | Баллы | Спринт | Статус | Исполнитель",
  },
};

/** Things and clauses that look like rows of such sheets; product names and systems need no translation. */
const things = ["Router X200", "Kabel 5 m", 'Monitor 27"', "USB-C Hub", "Headset Pro", "Laptop 14"];
const requirements: Readonly<Record<string, string>> = {
  en: "The system shall export invoices as PDF | Users can reset their password | The page loads in under 2 seconds | Passwords are stored hashed",
  de: "Das System exportiert Rechnungen als PDF | Nutzer können ihr Passwort zurücksetzen | Die Seite lädt in unter 2 Sekunden",
  es: "El sistema exporta facturas en PDF | Los usuarios pueden restablecer su contraseña | La página carga en menos de 2 segundos",
  fr: "Le système exporte les factures en PDF | Les utilisateurs peuvent réinitialiser leur mot de passe | La page se charge en moins de 2 secondes",
  ja: "請求書をPDFで出力できること | 利用者がパスワードを再設定できること | ページが2秒以内に表示されること",
  "zh-Hans": "系统应能导出PDF发票 | 用户可以重置密码 | 页面应在2秒内加载",
  ru: "Система выгружает счета в PDF | Пользователь может сбросить пароль | Страница загружается менее чем за 2 секунды",
};

export const negativeLanguages = Object.keys(words);

export function drawNegative(drawing: Drawing, kind: NegativeKind): void {
  const { random, phrases } = drawing;
  if (kind === "risks" || kind === "tasks") {
    const written = kind === "risks" ? phrases.risks : phrases.initiatives;
    drawLookAlike(addSheet(drawing, written.split(" ; ")[0]!), 0, written);
    return;
  }
  const sheet = addSheet(drawing, kind);
  const own = words[phrases.code] ?? words.en!;
  const headers = listOf(own[kind]);
  headers.forEach((header, column) => {
    sheet.put(0, column, header, { bold: true });
  });
  const people = listOf(phrases.people);
  const texts = listOf(requirements[phrases.code] ?? requirements.en!);
  const statuses = listOf(phrases.statuses);
  for (let row = 1; row <= random.int(6, 14); row++) {
    const person = random.pick(people);
    const [first, ...rest] = person.split(" ") as [string, ...string[]];
    const quantity = random.int(1, 40);
    const price = random.int(5, 900);
    const values: (string | number)[] =
      kind === "sales"
        ? [
            1000 + row,
            random.pick(things),
            random.pick(["North", "EMEA", "APAC", "DACH"]),
            quantity,
            price,
            quantity * price,
          ]
        : kind === "contacts"
          ? headers.length === 6
            ? [
                first,
                rest.join(" "),
                random.pick(["Acme", "Globex", "Initech"]),
                `user${row}@example.org`,
                `+49 30 ${random.int(100000, 999999)}`,
                random.pick(["Berlin", "Lima", "Kyoto"]),
              ]
            : [
                person,
                random.pick(["Acme", "Globex", "Initech"]),
                `user${row}@example.org`,
                `+81 3 ${random.int(1000, 9999)}`,
                random.pick(["Berlin", "Lima", "Kyoto"]),
              ]
          : kind === "budget"
            ? [
                random.pick(["Cloud", "IT", "Office", "Travel", "Marketing"]),
                price * 100,
                price * 90,
                price * 10,
              ]
            : kind === "requirements"
              ? [row, random.pick(texts), random.pick(texts), random.pick(statuses), person]
              : [
                  `US-${row}`,
                  random.pick(texts),
                  random.pick([1, 2, 3, 5, 8]),
                  random.int(1, 6),
                  random.pick(statuses),
                  person,
                ];
    values.forEach((value, column) => {
      sheet.put(row, column, value);
    });
  }
}

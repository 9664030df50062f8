import type { Phrases } from "../phrases.ts";

export const es: Phrases = {
  code: "es",
  locale: "es_ES",
  decimal: ",",
  group: ".",
  objectives:
    "Lograr que comprar en la tienda sea un placer | Ser el equipo de soporte que los clientes recomiendan | Conquistar el mercado de pymes en Valencia | Dar a cada persona nueva un gran primer mes | Publicar versiones sin miedo | Convertir a los usuarios de prueba en fans | Construir una cartera comercial fiable",
  rise: "Aumentar {m} de {a} a {b} | Subir {m} hasta {b} | Elevar {m} de {a} a {b}",
  fall: "Reducir {m} de {a} a {b} | Bajar {m} a {b} | Disminuir {m} de {a} a {b}",
  rising:
    "la conversión de pruebas@%@12@20 | los usuarios activos semanales@@4200@9000 | el NPS@@31@50 | los ingresos recurrentes mensuales@€@185000@260000 | la cobertura de pruebas@%@48@80 | la nota de compromiso del equipo@@6,8@8,2",
  falling:
    "la tasa de abandono@%@4,5@2,5 | el tiempo medio de respuesta en minutos@@95@30 | los incidentes por versión@@7@2",
  milestones:
    "Lanzar el portal de autoservicio para socios | Firmar el acuerdo marco con dos bancos | Superar la auditoría ISO 27001 sin hallazgos",
  people: "Lucía Herrera | Andrés Molina | Carmen Vidal | Javier Ortega | Sofía Navarro | Diego Ramos",
  teams: "Ventas | Producto | Atención al cliente | Plataforma",
  headers: {
    objective: "Objetivo | Objetivo estratégico | ¿Qué queremos lograr? | Lo que queremos lograr",
    keyResult:
      "Resultado clave | Resultados clave | Key Result | ¿Cómo lo medimos? | ¿Cómo sabremos que lo logramos?",
    owner: "Responsable | Dueño | Owner | ¿Quién? | ¿Quién lidera?",
    team: "Equipo | Área",
    start: "Línea base | Valor inicial | Inicio | Baseline | Punto de partida | ¿Dónde estábamos?",
    target: "Meta | Valor objetivo | Target | ¿A dónde queremos llegar?",
    current: "Actual | Valor actual | Real | ¿Dónde estamos hoy? | Hoy",
    unit: "Unidad | Unidad de medida",
    progress: "% Avance | Progreso | Avance | % de la meta | % alcanzado",
    confidence: "Confianza | Nivel de confianza | ¿Qué tan seguros estamos?",
    status: "Estado | Semáforo | ¿Cómo va? | Semáforo",
    due: "Fecha límite | Plazo | Vencimiento | ¿Para cuándo? | Fecha tope",
    weight: "Peso | Ponderación",
    priority: "Prioridad",
    score: "Puntuación | Calificación",
    note: "Comentarios | Observaciones | ¿Qué hay de nuevo?",
    id: "ID | Nº",
  },
  statuses: "En camino | En riesgo | Atrasado | Completado | No iniciado",
  objectiveLabel: "Objetivo {n}: | O{n}: ",
  keyResultLabel: "Resultado clave {n}: | KR{n}: | KR{n} - ",
  title: "OKR {team} {quarter} | Seguimiento de OKR {quarter}",
  instruction: "Escriba aquí los objetivos del trimestre y actualice las cifras cada viernes",
  meta: "Equipo: | Periodo: | Último check-in:",
  total: "Total | Promedio",
  legend: "0,0–0,3 rojo | 0,4–0,6 amarillo | 0,7–1,0 verde",
  notes: "Las cifras salen del almacén de datos cada lunes. | * La línea base se midió en diciembre.",
  risks:
    "Riesgos ; Riesgo | Impacto | Mitigación ; Se va una ingeniera clave | Alto | Formar a dos personas / El proveedor sube precios | Medio | Renegociar pronto",
  initiatives:
    "Iniciativas ; Iniciativa | Encargado | Situación ; Reescribir los correos de bienvenida | Diego Ramos | En curso / Evaluar tres proveedores | Carmen Vidal | Pendiente",
  quarter: "T{q} {y}",
  months: "ene | feb | mar | abr | may | jun | jul | ago | sep | oct | nov | dic",
};

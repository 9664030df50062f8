import type { Language } from "../language.ts";

export const es: Language = {
  code: "es",
  headers: {
    objective:
      "objetivo | objetivo estratégico | objetivo del equipo | objetivo okr | objetivo general | nuestro objetivo | objetivo anual | objetivo trimestral | descripción del objetivo | nombre del objetivo | propósito | obj | objetivo de la empresa",
    keyResult:
      "resultado clave | kr | resultado clave kr | descripción del kr | nombre del kr | resultado esperado | descripción del resultado clave | criterio de éxito | criterio de verificación | resultado medible | rc | key result",
    owner:
      "responsable | dueño | dueña | propietario | encargado | encargada | a cargo | líder | quién | persona responsable | responsable del kr | owner | titular | asignado a | a cargo de | dri | responsable principal",
    contributors:
      "colaboradores | colaborador | participantes | equipo de apoyo | áreas involucradas | involucrados | apoyo | contribuyentes | con quién | áreas de apoyo | soporte",
    sponsor: "patrocinador | sponsor | sponsor ejecutivo | patrocinador ejecutivo",
    team: "equipo | área | departamento | dirección | gerencia | squad | unidad de negocio | equipo responsable | célula",
    start:
      "inicio | valor inicial | línea base | línea de base | base | punto de partida | partida | baseline | inicial | valor base | valor de partida | desde | situación inicial | punto inicial",
    target:
      "valor objetivo | objetivo numérico | valor meta | target | meta del trimestre | hasta | valor esperado | meta final | meta trimestral | meta numérica | esperado | objetivo kr",
    current:
      "actual | real | valor actual | valor real | avance real | resultado actual | último valor | valor a la fecha | hoy | ejecutado | logrado | valor alcanzado | medición actual | a la fecha | ultimo dato",
    unit: "unidad de medida | um | un medida | unidad medida | unidades | medida en",
    progress:
      "progreso | avance | % avance | % de avance | % progreso | porcentaje de avance | cumplimiento | % cumplimiento | % de cumplimiento | porcentaje | avance % | % logro | % completado | grado de avance | nivel de avance | completado %",
    score: "puntuación | puntaje | calificación | score | evaluación final | nota final | evaluación",
    confidence: "confianza | nivel de confianza | grado de confianza | probabilidad | confianza 1 10",
    status: "estado | estatus | status | semáforo | situación | salud | estado actual | rag",
    due: "fecha límite | vencimiento | fecha fin | fecha de fin | plazo | fecha objetivo | fecha de entrega | fecha de vencimiento | deadline | cuándo | fecha final | fecha de término | fecha compromiso | fecha meta | finalización | hasta cuándo | fecha de finalización",
    cycle: "ciclo | trimestre | q | ciclo okr | semestre | temporada",
    weight: "peso | ponderación | peso % | % peso | ponderado",
    type: "tipo | tipo de kr | categoría | clase | tipo de okr | tipo de objetivo | nivel",
    parent:
      "objetivo padre | alineado a | alineación | objetivo superior | contribuye a | alineado con | okr padre | objetivo de compañía | vinculado a | objetivo relacionado | objetivo al que contribuye",
    priority: "prioridad | importancia | urgencia",
    lastCheckIn:
      "última actualización | último check in | fecha de actualización | actualizado | última revisión | último seguimiento | fecha de revisión | fecha de seguimiento | actualizado el | okrs actualizados",
    note: "notas | comentario | observaciones | observación | aprendizajes | notas y comentarios | justificación | detalle | actualización | contexto | reflexión",
    id: "id | # | nº | n° | núm | número | código | ref | clave | item",
    period: "",
  },
  ambiguous: {
    unidad: { unit: 0.75, team: 0.25 },
    meta: { target: 0.75, objective: 0.4, keyResult: 0.15 },
    resultado: { keyResult: 0.45, current: 0.45, score: 0.2 },
    indicador: { keyResult: 0.55, unit: 0.15 },
    métrica: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    medida: { unit: 0.5, keyResult: 0.35 },
    "objetivo resultado clave": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    descripción: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    título: { objective: 0.4, keyResult: 0.4 },
    nombre: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    fecha: { due: 0.45, lastCheckIn: 0.4 },
    periodo: { cycle: 0.75, due: 0.25 },
    valor: { current: 0.5, target: 0.3 },
    final: { target: 0.35, score: 0.3, due: 0.2 },
    fin: { due: 0.55, target: 0.3 },
    logro: { progress: 0.45, current: 0.4 },
    completado: { progress: 0.5, status: 0.5 },
    pilar: { parent: 0.4, objective: 0.35 },
    "eje estratégico": { parent: 0.5, objective: 0.3 },
    enunciado: { objective: 0.4, keyResult: 0.4 },
  },
  others: {
    startDate: "fecha de inicio | fecha inicio | inicio fecha",
    initiative:
      "iniciativa | acción | acciones | tarea | actividad | proyecto | próximos pasos | plan de acción | entregable | hito | iniciativas clave",
    measurement:
      "fuente | fuente de datos | cómo se mide | fórmula | método de medición | frecuencia | evidencia",
    risk: "riesgo | impacto | mitigación | bloqueo | problema | probabilidad e impacto | severidad | plan de mitigación",
    dependency: "dependencia",
    budget: "presupuesto | costo | coste | gasto | precio | importe | monto | ventas | ingresos",
    effort: "esfuerzo | estimación | horas",
    created: "creado | creado por | fecha de creación | enlace | url",
    contact: "correo | email | teléfono | dirección postal | empresa | ciudad | país | apellido",
    product: "producto | cantidad | artículo | cliente | vendedor | región",
    remaining: "pendiente | brecha | variación | diferencia | tendencia | desviación",
  },
  fillers:
    "valor | de | del | la | el | los | las | en | por | y | o | para | número | total | nombre | título | clave | trimestral | anual | okr | kr | fecha | a | un | una | nuestro | descripción",
  labels: {
    objective: "objetivo | obj | meta | objetivo estratégico | o",
    keyResult: "resultado clave | rc | kr",
  },
  sections: {
    risks: "riesgos | riesgos y mitigación | bloqueos | registro de riesgos",
    initiatives:
      "iniciativas | proyectos | acciones | plan de acción | próximos pasos | iniciativas clave | hitos",
    dependencies: "dependencias",
    notes: "notas | comentarios | observaciones | aprendizajes | contexto",
    legend: "leyenda | escala | escala de puntuación | semáforo | código de colores",
    total: "total | total general | suma | totales | subtotal",
    average: "promedio | media | avance general | progreso general | promedio general",
    guardrails: "métricas de salud | métricas de control",
    indicators: "indicadores | kpis | tablero | métricas",
    requirements: "requisitos | requerimientos | criterios de aceptación",
    tasks: "tareas | lista de tareas | pendientes | actividades",
    budget: "presupuesto | gastos | costos",
    agenda: "agenda | calendario | cronograma",
    instructions: "instrucciones | cómo usar | guía | ejemplo | plantilla",
  },
  months: [
    "enero | ene",
    "febrero | feb",
    "marzo | mar",
    "abril | abr",
    "mayo | may",
    "junio | jun",
    "julio | jul",
    "agosto | ago",
    "septiembre | setiembre | sep | sept | set",
    "octubre | oct",
    "noviembre | nov",
    "diciembre | dic",
  ],
  periods: {
    quarter: "t | trimestre | trim | q",
    half: "s | semestre | sem",
    year: "año | anual | ejercicio",
    month: "mes | m",
    week: "semana | s | sem",
    ordinals: "primer | segundo | tercer | cuarto",
  },
  statuses: {
    "on-track":
      "en curso según plan | en camino | verde | bien | según lo previsto | en meta | saludable | al día | a tiempo | en tiempo | adelantado | va bien",
    "at-risk":
      "en riesgo | amarillo | naranja | ámbar | requiere atención | con riesgo | atención | alerta | precaución",
    "off-track":
      "fuera de curso | rojo | atrasado | retrasado | crítico | bloqueado | no cumplido | incumplido | desviado | con retraso | vencido | fallido | fuera de meta",
    done: "hecho | completado | completada | terminado | logrado | cumplido | finalizado | cerrado | alcanzado | listo | concluido | entregado | cumplida",
    "not-started":
      "no iniciado | sin iniciar | por iniciar | pendiente | por hacer | nuevo | planificado | no comenzado | sin empezar | por comenzar",
    dropped:
      "cancelado | descartado | pausado | suspendido | pospuesto | en pausa | abandonado | detenido | aplazado | eliminado",
  },
  underway:
    "en curso | en progreso | en proceso | iniciado | en desarrollo | en ejecución | activo | en marcha",
  levels: {
    high: "alto | alta | muy alta | muy alto",
    medium: "medio | media | moderada | moderado",
    low: "bajo | baja | muy baja | muy bajo",
  },
  booleans: { yes: "sí | verdadero", no: "no | falso" },
  placeholders:
    "por definir | pendiente de definir | n d | no aplica | ninguno | ninguna | sin definir | sin asignar | por confirmar | a definir | s d | no disponible | sin dato | sin responsable | por asignar | completar | nombre del responsable",
  magnitudes: {
    mil: 1e3,
    miles: 1e3,
    millón: 1e6,
    millones: 1e6,
    mill: 1e6,
    mm: 1e6,
    mdd: 1e6,
    billón: 1e12,
    billones: 1e12,
  },
  numbers: {
    from: "de | desde | del | pasar de | partiendo de",
    to: "a | hasta | hacia | al",
    of: "de | sobre",
    atLeast:
      "al menos | mínimo | más de | por lo menos | como mínimo | superior a | mayor a | mayor que | no menos de | por encima de",
    atMost:
      "como máximo | máximo | menos de | a lo sumo | inferior a | menor a | menor que | no más de | por debajo de | hasta",
    after: { atLeast: "o más | como mínimo | mínimo", atMost: "o menos | como máximo | máximo" },
  },
  owners: {
    team: "equipo | área | departamento | gerencia | dirección | todos | comité | unidad | grupo | todo el equipo | consejo | líderes | célula",
    functions:
      "marketing | ventas | ingeniería | producto | finanzas | recursos humanos | rrhh | operaciones | soporte | diseño | legal | tecnología | ti | sistemas | datos | compras | calidad | comunicación | atención al cliente | logística | seguridad | comercial | desarrollo | administración | innovación | talento | plataforma",
    role: "gerente | director | directora | jefe | jefa | líder | coordinador | coordinadora | analista | ingeniero | ingeniera | responsable | asistente | diseñador | diseñadora | desarrollador | desarrolladora | subdirector | presidente | especialista | consultor | dueño | encargado",
  },
};

import type { Language } from "../language.ts";

export const es: Language = {
  code: "es",
  headers: {
    objective:
      "objetivo | objetivo estratégico | objetivo del equipo | objetivo okr | objetivo general | nuestro objetivo | objetivo anual | objetivo trimestral | descripción del objetivo | nombre del objetivo | propósito | obj | objetivo de la empresa | qué queremos | qué queremos lograr | qué queremos conseguir | qué buscamos | lo que queremos lograr | qué queremos alcanzar | hacia dónde vamos | a dónde vamos | gran objetivo | objetivo principal | nuestra ambición | objetivo del área | objetivo cualitativo | aspiración | objetivo corporativo",
    keyResult:
      "resultado clave | kr | resultado clave kr | descripción del kr | nombre del kr | resultado esperado | descripción del resultado clave | criterio de éxito | criterio de verificación | resultado medible | rc | key result | cómo lo medimos | cómo lo mediremos | cómo lo vamos a medir | cómo medimos el éxito | cómo mediremos el éxito | cómo sabremos que lo logramos | cómo sabremos que llegamos | cómo sabremos | cómo sabemos que lo logramos | cómo se ve el éxito | cómo luce el éxito | qué es éxito | resultado clave medible | resultados que esperamos | resultado a lograr | criterio de logro | señal de éxito | medida de éxito | evidencia de éxito | resultado que buscamos | qué será diferente | definición de éxito | resultado cuantitativo",
    owner:
      "resp | responsable | dueño | dueña | propietario | encargado | encargada | a cargo | líder | quién | persona responsable | responsable del kr | owner | titular | asignado a | a cargo de | dri | responsable principal | quién es responsable | quién lo lleva | quién lidera | quién se encarga | quién responde | de quién es | capitán | capitana | responsable directo | persona a cargo | persona encargada | referente | campeón | padrino del kr | responsable del objetivo | responsable del resultado | lidera | dueño del kr | encargado a | líder del kr",
    contributors:
      "colaboradores | colaborador | participantes | equipo de apoyo | áreas involucradas | involucrados | apoyo | contribuyentes | con quién | áreas de apoyo | soporte | quién más | quién ayuda | quién más participa | quiénes participan | equipo involucrado | con la ayuda de | junto con | personas involucradas | corresponsable | áreas que colaboran | apoyan",
    sponsor:
      "patrocinador | sponsor | sponsor ejecutivo | patrocinador ejecutivo | directivo patrocinador | padrino | líder patrocinador | quién lo respalda | respaldado por",
    team: "equipo | área | departamento | dirección | gerencia | squad | unidad de negocio | equipo responsable | célula | qué equipo | nuestro equipo | tribu | frente | sector | oficina | sede | unidad responsable | área responsable",
    start:
      "inicio | valor inicial | línea base | línea base actual | línea de base | base | punto de partida | partida | baseline | inicial | valor base | valor de partida | desde | situación inicial | punto inicial | dónde empezamos | de dónde partimos | dónde estábamos | antes | era | valor anterior | anterior | trimestre anterior | al inicio | al empezar | al comienzo | estado inicial | arranque | partimos de | valor al inicio | veníamos de | comienzo | histórico",
    target:
      "valor objetivo | estado objetivo | objetivo numérico | valor meta | target | meta del trimestre | hasta | valor esperado | meta final | meta trimestral | meta numérica | meta cuantitativa | esperado | objetivo kr | a dónde queremos llegar | dónde queremos estar | a cuánto queremos llegar | queremos llegar a | deseado | valor deseado | a lograr | por alcanzar | valor a alcanzar | objetivo final | meta anual | nivel deseado | a alcanzar | cuánto queremos | valor final | estado deseado",
    current:
      "obtenido | actual | real | valor actual | valor real | avance real | resultado actual | último valor | valor a la fecha | hoy | ejecutado | logrado | valor alcanzado | medición actual | a la fecha | ultimo dato | dónde estamos | dónde estamos hoy | dónde estamos ahora | cómo estamos hoy | ahora | hoy en día | actualmente | en este momento | hasta ahora | hasta hoy | al día de hoy | va en | vamos en | último dato disponible | dato actual | lectura actual | situación actual | medido | alcanzado | cifra actual | acumulado | valor de hoy",
    unit: "unidad de medida | um | un medida | unidad medida | unidades | medida en | se mide en | en qué se mide | unidad de medición",
    progress:
      "progreso | avance | % avance | % de avance | % progreso | porcentaje de avance | cumplimiento | % cumplimiento | % de cumplimiento | porcentaje | avance % | % logro | % completado | grado de avance | nivel de avance | completado % | cuánto llevamos | cuánto llevamos % | cuánto falta | cómo vamos % | % hecho | % alcanzado | % de la meta | % del objetivo | % meta | % cumplido | % listo | porcentaje de cumplimiento | porcentaje logrado | progreso % | barra de progreso | % ejecutado | avance del kr | avance actual",
    score:
      "puntuación | puntaje | calificación | score | evaluación final | nota final | evaluación | cómo nos fue | puntos | puntaje final | calificación final | autoevaluación | resultado final",
    confidence:
      "confianza | nivel de confianza | grado de confianza | probabilidad | confianza 1 10 | qué tan seguros estamos | qué tan seguro estás | qué tan seguros | corazonada | sensación | qué tan confiados estamos | seguridad | certeza | llegaremos | lo lograremos | probabilidad de éxito | probabilidad de lograrlo | nos sentimos seguros | cuánta confianza tenemos | intuición",
    status:
      "estado | estatus | status | semáforo | situación | salud | estado actual | rag | cómo vamos | cómo va | cómo está | cómo estamos | luz | color | semaforización | va bien | termómetro | salud del kr | clima | en qué estado está | estado del kr",
    due: "fecha límite | vencimiento | fecha fin | fecha de fin | plazo | fecha objetivo | fecha de entrega | fecha de vencimiento | deadline | cuándo | fecha final | fecha de término | fecha compromiso | fecha meta | finalización | hasta cuándo | fecha de finalización | para cuándo | cuándo termina | fecha tope | tope | a más tardar | límite | fecha estimada | fecha comprometida | antes de | listo para | fecha prevista | hasta el | fecha de cierre | cierre",
    cycle:
      "ciclo | trimestre | q | ciclo okr | semestre | temporada | qué trimestre | trimestre okr | cuatrimestre | bimestre | ronda | periodo okr | gestión",
    weight:
      "peso | ponderación | peso % | % peso | ponderado | cuánto pesa | peso relativo | importancia relativa | porcentaje de peso",
    type: "tipo | tipo de kr | categoría | clase | tipo de okr | tipo de objetivo | nivel | qué tipo | clasificación | tipo de resultado | comprometido o aspiracional | aspiracional o comprometido | naturaleza",
    parent:
      "objetivo padre | alineado a | alineación | objetivo superior | contribuye a | alineado con | okr padre | objetivo de compañía | vinculado a | objetivo relacionado | objetivo al que contribuye | apoya a | aporta a | a qué objetivo apoya | a qué objetivo aporta | a qué contribuye | objetivo estratégico al que apoya | depende del objetivo | pertenece a | se alinea con | objetivo macro | objetivo superior al que aporta",
    priority:
      "prioridad | importancia | urgencia | qué tan urgente | nivel de prioridad | orden de importancia | criticidad",
    lastCheckIn:
      "última actualización | último check in | fecha de actualización | actualizado | última revisión | último seguimiento | fecha de revisión | fecha de seguimiento | actualizado el | okrs actualizados | cuándo se actualizó | actualizado por última vez | último cambio | última vez | última modificación | fecha del último check in | fecha del dato | fecha de corte | revisado el | última fecha | al corte de | fecha de actualización del dato",
    note: "notas | comentario | observaciones | observación | aprendizajes | notas y comentarios | justificación | detalle | actualización | contexto | reflexión | por qué importa | por qué es importante | qué pasó | qué ha pasado | qué hay de nuevo | novedades | algo más | información adicional | más información | motivo | razón | explicación | lo que aprendimos | qué aprendimos | lecciones aprendidas | comentarios adicionales | aclaraciones | avances de la semana | detalle del avance",
    id: "id | # | nº | n° | núm | número | código | ref | clave | item | num kr | nro | id kr | código kr | identificador",
    period: "",
  },
  ambiguous: {
    horizonte: { due: 0.55, cycle: 0.5 },
    unidad: { unit: 0.75, team: 0.25 },
    meta: { target: 0.75, objective: 0.4, keyResult: 0.15 },
    resultado: { keyResult: 0.45, current: 0.45, score: 0.2 },
    "principales resultados": { keyResult: 0.7, current: 0.2 },
    "resultados principales": { keyResult: 0.7, current: 0.2 },
    indicador: { keyResult: 0.55, unit: 0.15 },
    métrica: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    medida: { unit: 0.5, keyResult: 0.35 },
    "objetivo resultado clave": { objective: 0.75, keyResult: 0.75 },
    "objetivo del trimestre": { target: 0.6, objective: 0.6 },
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
    "por qué": { note: 0.5, objective: 0.3 },
    qué: { keyResult: 0.4, objective: 0.4 },
    cómo: { keyResult: 0.4 },
    ambición: { objective: 0.55, type: 0.2 },
    "estrella del norte": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    foco: { objective: 0.5, team: 0.15 },
    enfoque: { objective: 0.45, team: 0.15 },
    señal: { keyResult: 0.4, status: 0.35 },
    "kpi y meta": { keyResult: 0.6, target: 0.5 },
    "indicador y meta": { keyResult: 0.6, target: 0.5 },
    "indicador meta": { keyResult: 0.5, target: 0.5 },
    éxito: { keyResult: 0.45 },
    misión: { objective: 0.5, parent: 0.3 },
    visión: { objective: 0.4, parent: 0.4 },
    propuesta: { keyResult: 0.3, objective: 0.3 },
    compromiso: { keyResult: 0.45, objective: 0.3 },
    "definición de hecho": { keyResult: 0.5, note: 0.15 },
    "impacto esperado": { keyResult: 0.45, note: 0.2 },
    después: { target: 0.45, current: 0.3 },
    cuánto: { target: 0.5, current: 0.3 },
    "cuánto y para cuándo": { target: 0.5, due: 0.35 },
    persona: { owner: 0.75, contributors: 0.2 },
    lugar: { team: 0.2 },
    tema: { objective: 0.4, team: 0.2 },
    "frente estratégico": { parent: 0.45, objective: 0.35 },
    "línea estratégica": { parent: 0.5, objective: 0.35 },
    "prioridad estratégica": { parent: 0.45, objective: 0.4 },
    año: { cycle: 0.6 },
    mes: { cycle: 0.4, period: 0.3 },
    semana: { due: 0.3, cycle: 0.3 },
    seguimiento: { note: 0.45, status: 0.3, lastCheckIn: 0.2 },
    hecho: { status: 0.5, progress: 0.45 },
    cumple: { status: 0.5, progress: 0.3 },
    "item okr": { keyResult: 0.3, objective: 0.3 },
    orden: { priority: 0.4, id: 0.35 },
    aporte: { weight: 0.45, parent: 0.2 },
    resumen: { note: 0.5, keyResult: 0.2, objective: 0.2 },
  },
  others: {
    startDate: "fecha de inicio | fecha inicio | inicio fecha",
    initiative:
      "iniciativa | acción | acciones | tarea | actividad | proyecto | próximos pasos | plan de acción | entregable | hito | iniciativas clave | cómo lo haremos | cómo lo lograremos | cómo llegaremos | cómo vamos a llegar | qué haremos | qué vamos a hacer | siguiente paso | qué sigue | pasos a seguir | proyectos clave | acciones clave | medida a tomar | estrategia | experimento | apuesta",
    measurement:
      "fuente | fuente de datos | cómo se mide | fórmula | método de medición | frecuencia | evidencia | de dónde sale el dato | de dónde viene el dato | cómo se calcula | forma de cálculo | cada cuánto se mide | dónde se mide | medio de verificación | periodicidad | cómo medirlo | cómo medir | forma de medición | forma de medir",
    risk: "riesgo | impacto | mitigación | bloqueo | problema | probabilidad e impacto | severidad | plan de mitigación | qué nos frena | qué nos bloquea | qué puede salir mal | obstáculo | impedimento | amenaza | ayuda necesaria | qué ayuda necesitamos | alertas",
    dependency:
      "dependencia | de quién depende | depende de | necesitamos de otros | qué necesitamos de otros equipos",
    budget:
      "presupuesto | costo | coste | gasto | precio | importe | monto | ventas | ingresos | inversión | dinero | facturación",
    effort: "esfuerzo | estimación | horas | recursos | carga | capacidad",
    created: "creado | creado por | fecha de creación | enlace | url",
    contact: "correo | email | teléfono | dirección postal | empresa | ciudad | país | apellido",
    product: "producto | cantidad | artículo | cliente | vendedor | región",
    remaining:
      "pendiente | brecha | variación | diferencia | tendencia | desviación | lo que falta | falta | faltante | por completar | brecha a la meta | cambio | flecha",
  },
  fillers:
    "valor | de | del | la | el | los | las | en | por | y | o | para | número | total | nombre | título | clave | trimestral | anual | okr | kr | fecha | a | un | una | nuestro | descripción",
  labels: {
    objective:
      "objetivo | obj | meta | objetivo estratégico | objetivo general | objetivo principal | objetivo central | objetivo trimestral | objetivo anual | o",
    keyResult: "resultado clave | rc | kr",
    numberedKeyResult: "resultado",
  },
  sections: {
    risks:
      "riesgos | riesgos y mitigación | bloqueos | registro de riesgos | qué puede salir mal | obstáculos | impedimentos | problemas | temas abiertos",
    initiatives:
      "iniciativas | proyectos | acciones | plan de acción | próximos pasos | iniciativas clave | hitos | cómo lo lograremos | qué vamos a hacer | nuestro plan | qué sigue | apuestas | proyectos clave | entregables",
    dependencies: "dependencias | qué necesitamos de otros | necesidades de otros equipos",
    notes:
      "notas | comentarios | observaciones | aprendizajes | contexto | para tener en cuenta | lo que aprendimos | lecciones aprendidas | enlaces | referencias | resumen ejecutivo | resumen | introducción | misión | visión | valores | enfoque | planteamiento del problema | usuarios objetivo | público objetivo | métrica norte | definición de terminado | arquetipos de usuario",
    legend:
      "leyenda | escala | escala de puntuación | semáforo | código de colores | colores | qué significan los colores | cómo calificamos | criterios de calificación | escala de colores | referencias de color",
    total: "total | total general | suma | totales | subtotal",
    average:
      "promedio | media | avance general | progreso general | promedio general | promedio ponderado | avance promedio | cumplimiento general",
    guardrails: "métricas de salud | métricas de control",
    indicators: "indicadores | kpis | tablero | métricas",
    requirements: "requisitos | requerimientos | criterios de aceptación",
    tasks: "tareas | lista de tareas | pendientes | actividades | por hacer | acciones pendientes",
    budget: "presupuesto | gastos | costos",
    agenda: "agenda | calendario | cronograma | fechas clave | fechas importantes | reuniones",
    instructions:
      "instrucciones | cómo usar | guía | ejemplo | plantilla | cómo funciona | cómo llenar | cómo llenar esta hoja | léeme | reglas | consejos | definiciones | glosario | preguntas frecuentes",
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
      "en curso según plan | en camino | verde | bien | según lo previsto | en meta | saludable | al día | a tiempo | en tiempo | adelantado | va bien | todo bien | vamos bien | ok | excelente | según el plan | sin problemas | buen camino | por buen camino | en plan",
    "at-risk":
      "en riesgo | amarillo | naranja | ámbar | requiere atención | con riesgo | atención | alerta | precaución | con cuidado | ojo | cuidado | dudoso | algo atrasado | un poco atrasado | lento | regular | en observación | con dudas",
    "off-track":
      "fuera de curso | rojo | atrasado | retrasado | crítico | bloqueado | no cumplido | incumplido | desviado | con retraso | vencido | fallido | fuera de meta | mal | muy atrasado | vamos mal | muy mal | en problemas | no se logró | no llegamos | no alcanzado | no logrado | en peligro | perdido",
    done: "hecho | completado | completada | terminado | logrado | cumplido | finalizado | cerrado | alcanzado | listo | concluido | entregado | cumplida | ya está | superado | conseguido | lograda | terminada | finalizada | entregada | resuelto | lo logramos | meta cumplida",
    "not-started":
      "no iniciado | sin iniciar | por iniciar | pendiente | por hacer | nuevo | planificado | no comenzado | sin empezar | por comenzar | para después | próximamente | aún no | todavía no | a futuro | idea | no empezado | en espera de inicio | sin comenzar",
    dropped:
      "cancelado | descartado | pausado | suspendido | pospuesto | en pausa | abandonado | detenido | aplazado | eliminado | ya no va | ya no aplica | en espera | congelado | archivado | se canceló | fuera de alcance | pasa al próximo trimestre | desestimado | anulado",
  },
  underway:
    "en curso | en progreso | en proceso | iniciado | en desarrollo | en ejecución | activo | en marcha | avanzando | trabajando en ello | empezado | a medias | a la mitad | casi listo | ya casi | casi terminado | parcial | andando",
  levels: {
    high: "alto | alta | muy alta | muy alto | seguro | muy seguro | bastante seguro | muy probable | probable",
    medium:
      "medio | media | moderada | moderado | quizás | tal vez | puede ser | más o menos | posible | normal",
    low: "bajo | baja | muy baja | muy bajo | inseguro | poco probable | difícil | nada seguro | poco",
  },
  booleans: { yes: "sí | verdadero", no: "no | falso" },
  placeholders:
    "por definir | pendiente de definir | n d | no aplica | ninguno | ninguna | sin definir | sin asignar | por confirmar | a definir | s d | no disponible | sin dato | sin responsable | por asignar | completar | nombre del responsable | por completar | a completar | llenar | rellenar | escribe aquí | tu nombre | nombre | alguien | no sé | por decidir | por acordar | sin dato aún | por medir | vacante | pendiente de asignar | falta responsable | falta definir | elegir | selecciona | a confirmar | a determinar",
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

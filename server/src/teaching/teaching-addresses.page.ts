const part = encodeURIComponent;

/** The addresses of the trainer’s desk. */
export const addresses = {
  desk: '/teach',
  readAgain: '/teach/read-again',
  lookFirst: '/teach/look-first',
  beginning: '/api/teaching/beginning/zip',
  bringIn: '/teach/import',
  service: '/teach/local-service',
  serviceTakenAway: '/teach/local-service/take-away',
  misleads: '/teach/misleading',
  course: (courseId: string): string => `/teach/courses/${part(courseId)}`,
  zip: (courseId: string): string => `/api/teaching/courses/${part(courseId)}/zip`,
  texts: (courseId: string): string => `/teach/courses/${part(courseId)}/texts`,
  text: (courseId: string, file: string): string =>
    `/teach/courses/${part(courseId)}/text?file=${part(file)}`,
  earlier: (courseId: string): string => `/teach/courses/${part(courseId)}/earlier`,
  takeAway: (courseId: string): string => `/teach/courses/${part(courseId)}/take-away`,
  opening: (courseId: string, lessonId: string): string =>
    `/teach/courses/${part(courseId)}/open/${part(lessonId)}`,
  preview: (id: string): string => `/teach/preview/${part(id)}`,
  use: (id: string): string => `/teach/preview/${part(id)}/use`,
  putAway: (id: string): string => `/teach/preview/${part(id)}/put-away`,
  previewTopic: (id: string, lessonId: string, topicId: string): string =>
    `/teach/preview/${part(id)}/${part(lessonId)}/${part(topicId)}`,
} as const;

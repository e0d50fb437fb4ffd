/** Where a course, a lesson or a topic is read; every part is made fit for an address. */
export function wayTo(courseId: string, lessonId?: string, topicId?: string): string {
  const parts = [courseId, lessonId, topicId].filter((part) => part !== undefined);
  return ['/learn', ...parts.map(encodeURIComponent)].join('/');
}

/** Where the check of a topic is taken. */
export function wayToCheck(courseId: string, lessonId: string, topicId: string): string {
  return `${wayTo(courseId, lessonId, topicId)}/check`;
}

/** Where a whole lesson is checked at once: “I know this already”. */
export function wayToTestOut(courseId: string, lessonId: string): string {
  return `${wayTo(courseId, lessonId)}/test-out`;
}

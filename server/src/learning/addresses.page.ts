/** Where a course, a lesson or a topic is read; every part is made fit for an address. */
export function wayTo(courseId: string, lessonId?: string, topicId?: string): string {
  const parts = [courseId, lessonId, topicId].filter((part) => part !== undefined);
  return ['/learn', ...parts.map(encodeURIComponent)].join('/');
}

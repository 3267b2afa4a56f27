declare module 'virtual:curriculum' {
  import type { Curriculum } from '#electron/curriculum/curriculum.ts';

  /** The checked content, put into the program by the build (see build/curriculumModule.ts). */
  const curriculum: Curriculum;
  export default curriculum;
}

/** Where a lesson stands for someone, in the words of their own page. */
export type WhereItStands = 'passed' | 'open' | 'closed';

/** One lesson on someone’s own page. */
export interface MyLesson {
  readonly id: string;
  /** 1-based place in the course. */
  readonly number: number;
  readonly title: string;
  readonly at: WhereItStands;
  /** ISO 8601; null where it is not passed. */
  readonly passedOn: string | null;
  /** Only where a trainer opened it: the reason they gave. */
  readonly openedForReason: string | null;
}

/** The stations of a course along a way, ready to draw: numbers in the units of the picture. */
export interface WayPicture {
  readonly width: number;
  readonly height: number;
  /** SVG path data as far as the last lesson that is open or passed, and from there on; empty where there is none. */
  readonly walked: string;
  readonly ahead: string;
  readonly stations: readonly { readonly x: number; readonly y: number; readonly at: WhereItStands }[];
}

/** One course on someone’s own page. */
export interface MyCourse {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly MyLesson[];
  /** Every lesson is passed: there is a certificate to print. */
  readonly whole: boolean;
  readonly picture: WayPicture;
}

/** What someone has opened, passed and tried. No marks, no shares, no comparison. */
export interface MyLearning {
  readonly courses: readonly MyCourse[];
  /** Drills with the number of different cards tried; those never tried are left out. */
  readonly drills: readonly { readonly id: string; readonly title: string; readonly triedCount: number }[];
  /** The challenges of lessons that were passed, to look back at; nothing keeps track of them. */
  readonly weros: readonly {
    readonly courseId: string;
    readonly lesson: { readonly id: string; readonly number: number; readonly title: string };
    readonly title: string;
    readonly words: string;
  }[];
  /** There is something to look at again now. */
  readonly somethingToReview: boolean;
}

/** A certificate, or what is still to pass before there is one. No name is in it: that is written on the page alone. */
export type CertificateAsked =
  | {
      readonly kind: 'whole';
      readonly course: { readonly id: string; readonly title: string };
      readonly lessons: readonly { readonly number: number; readonly title: string }[];
      /** ISO 8601: when the last lesson was passed. */
      readonly passedOn: string;
    }
  | {
      readonly kind: 'not-yet';
      readonly course: { readonly id: string; readonly title: string };
      readonly left: readonly {
        readonly id: string;
        readonly number: number;
        readonly title: string;
        readonly open: boolean;
      }[];
    };

create index paper_subject on paper (subject_kind, subject_id);

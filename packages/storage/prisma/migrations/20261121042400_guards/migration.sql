-- What the database itself guarantees, beyond the tables that Prisma describes. Prisma's diff leaves all of it alone.

-- Search without diacritics: "Đặng Thị Hoà" is found by "dang hoa". One definition, used by indexes and queries.
CREATE FUNCTION vi_fold(written text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(
    regexp_replace(
      translate(lower(normalize(written, NFD) COLLATE "vi-VN-x-icu"), 'đ', 'd') COLLATE "C",
      E'[\\u0300-\\u036f]', '', 'g'),
    '[^a-z0-9]+', ' ', 'g'));

-- A calendar day written YYYY-MM-DD; make_date refuses 2021-02-29.
CREATE FUNCTION is_day(written text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN written ~ '^\d{4}-\d{2}-\d{2}$' THEN
      make_date(substr(written, 1, 4)::int, substr(written, 6, 2)::int, substr(written, 9, 2)::int) IS NOT NULL
    ELSE false
  END;

-- Every VARCHAR(10) is a day: checked, and compared byte by byte.
DO $$
DECLARE day record;
BEGIN
  FOR day IN
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema AND data_type = 'character varying' AND character_maximum_length = 10
    ORDER BY table_name, column_name
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE varchar(10) COLLATE "C"', day.table_name, day.column_name);
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_day(%I))',
      day.table_name, day.table_name || '_' || day.column_name || '_is_day', day.column_name);
  END LOOP;
END $$;

-- Vietnamese order, on a server with any default collation.
ALTER TABLE "Unit" ALTER COLUMN "name" TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE "Cluster" ALTER COLUMN "name" TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE "Council" ALTER COLUMN "name" TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE "Person"
  ALTER COLUMN "name" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "givenName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "familyName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "middleName" TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE "Proposal"
  ALTER COLUMN "subjectName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "givenName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "familyName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "middleName" TYPE text COLLATE "vi-VN-x-icu";
ALTER TABLE "RegisterEntry"
  ALTER COLUMN "subjectNameAsWritten" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "givenName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "familyName" TYPE text COLLATE "vi-VN-x-icu",
  ALTER COLUMN "middleName" TYPE text COLLATE "vi-VN-x-icu";

-- A subtree of units is a prefix of the path: byte order lets an index answer it.
ALTER TABLE "Unit" ALTER COLUMN "path" TYPE text COLLATE "C";
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_path_form" CHECK ("path" ~ '^/([^/]+/)+$');

CREATE INDEX "Unit_search" ON "Unit" USING gin (to_tsvector('simple'::regconfig, vi_fold("name" || ' ' || "code")));
CREATE INDEX "Person_search" ON "Person" USING gin (to_tsvector('simple'::regconfig, vi_fold("name")));
CREATE INDEX "Proposal_search" ON "Proposal"
  USING gin (to_tsvector('simple'::regconfig, vi_fold("subjectName" || ' ' || "number")));
CREATE INDEX "RegisterEntry_search" ON "RegisterEntry"
  USING gin (to_tsvector('simple'::regconfig, vi_fold("subjectNameAsWritten" || ' ' || coalesce("decisionNumber", ''))));

-- A subject is one person or one unit.
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_one_subject" CHECK (num_nonnulls("personId", "unitId") = 1);
ALTER TABLE "Discipline" ADD CONSTRAINT "Discipline_one_subject" CHECK (num_nonnulls("personId", "unitId") = 1);
ALTER TABLE "PendingCase" ADD CONSTRAINT "PendingCase_one_subject" CHECK (num_nonnulls("personId", "unitId") = 1);
ALTER TABLE "MovementResult" ADD CONSTRAINT "MovementResult_one_subject" CHECK (num_nonnulls("personId", "unitId") = 1);
ALTER TABLE "Achievement" ADD CONSTRAINT "Achievement_one_subject" CHECK (num_nonnulls("personId", "unitId") = 1);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_one_subject"
  CHECK (num_nonnulls("personId", "unitId") = 1 AND ("subjectKind" = 'person') = ("personId" IS NOT NULL));
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_one_subject"
  CHECK (num_nonnulls("personId", "unitId") = 1 AND ("subjectKind" = 'person') = ("personId" IS NOT NULL));
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_one_subject"
  CHECK (num_nonnulls("personId", "unitId") = 1 AND ("subjectKind" = 'person') = ("personId" IS NOT NULL));

-- States that exist.
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_status" CHECK ("status" IN
  ('draft', 'submitted', 'returned', 'in-appraisal', 'appraised', 'passed', 'not-passed', 'granted', 'refused', 'withdrawn'));
ALTER TABLE "CouncilSession" ADD CONSTRAINT "CouncilSession_status" CHECK ("status" IN ('planned', 'open', 'closed'));
ALTER TABLE "SessionAttendance" ADD CONSTRAINT "SessionAttendance_kind" CHECK ("attendance" IN ('present', 'written', 'absent'));
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_status"
  CHECK ("status" IN ('draft', 'signed', 'revoked')
    AND ("status" = 'draft') = ("number" IS NULL)
    AND num_nonnulls("number", "signedOn", "signedYear") IN (0, 3));
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_status" CHECK ("status" IN ('granted', 'corrected', 'revoked'));
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_origin"
  CHECK ("origin" IN ('decision', 'opening-record') AND ("origin" = 'opening-record' OR "decisionId" IS NOT NULL));

-- Limited quantities: one live proposal, one live award, one use of an initiative (its primary key), one number.
CREATE UNIQUE INDEX "Proposal_one_live_person" ON "Proposal" ("personId", "award", "year")
  WHERE "status" NOT IN ('withdrawn', 'refused', 'not-passed');
CREATE UNIQUE INDEX "Proposal_one_live_unit" ON "Proposal" ("unitId", "award", "year")
  WHERE "status" NOT IN ('withdrawn', 'refused', 'not-passed');
CREATE UNIQUE INDEX "RegisterEntry_one_live_person" ON "RegisterEntry" ("personId", "award", "year") WHERE "status" <> 'revoked';
CREATE UNIQUE INDEX "RegisterEntry_one_live_unit" ON "RegisterEntry" ("unitId", "award", "year") WHERE "status" <> 'revoked';

-- A closed ballot has its counts and no key; an open one has a key and no counts.
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_status" CHECK (
  CASE "status"
    WHEN 'not-opened' THEN num_nonnulls("publicKey", "wrappedKey", "yes", "no", "blank", "notCast", "members", "yesNeeded", "passed") = 0
    WHEN 'open' THEN num_nonnulls("publicKey", "wrappedKey") = 2 AND num_nonnulls("yes", "no", "blank", "notCast", "members", "yesNeeded", "passed") = 0
    WHEN 'closed' THEN num_nonnulls("publicKey", "wrappedKey") = 0 AND num_nonnulls("yes", "no", "blank", "notCast", "members", "yesNeeded", "passed") = 7
      AND "yes" + "no" + "blank" + "notCast" = "members"
    ELSE false
  END);

-- The journal is written once.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "JournalEntry_append_only" BEFORE UPDATE OR DELETE ON "JournalEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "JournalEntry_no_truncate" BEFORE TRUNCATE ON "JournalEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_no_choice" CHECK ("kind" <> 'BallotCast' OR NOT "event" ? 'choice');

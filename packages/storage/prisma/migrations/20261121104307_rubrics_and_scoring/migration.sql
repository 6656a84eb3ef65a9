-- The tables of points of a season, and the boards that are scored by them. Points are whole hundredths; nothing is deleted.
CREATE TABLE "Rubric" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "unitId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "unitType" TEXT NOT NULL,
    "year" INTEGER,
    "from" VARCHAR(10) COLLATE "C",
    "number" TEXT,
    "issuedOn" VARCHAR(10) COLLATE "C",
    "until" VARCHAR(10) COLLATE "C",
    "reason" TEXT,
    "renewsId" UUID,
    "savedBy" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Rubric_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ScoreBoard" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "clusterId" UUID,
    "rubricId" UUID NOT NULL,
    "organiserId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "on" VARCHAR(10) COLLATE "C" NOT NULL,
    "stage" TEXT NOT NULL,
    "nominated" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "ScoreBoard_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ScoreBoardMember" (
    "boardId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "crosserId" UUID,

    CONSTRAINT "ScoreBoardMember_pkey" PRIMARY KEY ("boardId","unitId")
);

CREATE TABLE "TieVote" (
    "id" UUID NOT NULL,
    "boardId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "unitIds" UUID[],
    "votes" INTEGER[],
    "minutes" TEXT NOT NULL,

    CONSTRAINT "TieVote_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ScoreCell" (
    "id" UUID NOT NULL,
    "boardId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "line" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "points" INTEGER,
    "part" INTEGER,
    "whole" INTEGER,
    "met" BOOLEAN,
    "evidence" TEXT,
    "by" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ScoreCell_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ScoreChange" (
    "cellId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "before" INTEGER,
    "after" INTEGER,
    "partBefore" INTEGER,
    "partAfter" INTEGER,
    "wholeBefore" INTEGER,
    "wholeAfter" INTEGER,
    "reason" TEXT,
    "by" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScoreChange_pkey" PRIMARY KEY ("cellId","version")
);

CREATE UNIQUE INDEX "Rubric_key_key" ON "Rubric"("key");

CREATE INDEX "Rubric_unitId_unitType_idx" ON "Rubric"("unitId", "unitType");

CREATE INDEX "Rubric_status_id_idx" ON "Rubric"("status", "id");

CREATE INDEX "Rubric_title_id_idx" ON "Rubric"("title", "id");

CREATE INDEX "Rubric_renewsId_idx" ON "Rubric"("renewsId");

CREATE UNIQUE INDEX "ScoreBoard_key_key" ON "ScoreBoard"("key");

CREATE INDEX "ScoreBoard_organiserId_year_idx" ON "ScoreBoard"("organiserId", "year");

CREATE INDEX "ScoreBoard_rubricId_idx" ON "ScoreBoard"("rubricId");

CREATE INDEX "ScoreBoard_year_id_idx" ON "ScoreBoard"("year", "id");

CREATE UNIQUE INDEX "ScoreBoard_clusterId_year_rubricId_key" ON "ScoreBoard"("clusterId", "year", "rubricId");

CREATE INDEX "ScoreBoardMember_unitId_idx" ON "ScoreBoardMember"("unitId");

CREATE INDEX "ScoreBoardMember_crosserId_idx" ON "ScoreBoardMember"("crosserId");

CREATE INDEX "TieVote_boardId_order_idx" ON "TieVote"("boardId", "order");

CREATE INDEX "ScoreCell_unitId_idx" ON "ScoreCell"("unitId");

CREATE UNIQUE INDEX "ScoreCell_boardId_unitId_column_line_key" ON "ScoreCell"("boardId", "unitId", "column", "line");

ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_renewsId_fkey" FOREIGN KEY ("renewsId") REFERENCES "Rubric"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ScoreBoard" ADD CONSTRAINT "ScoreBoard_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ScoreBoard" ADD CONSTRAINT "ScoreBoard_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "Rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreBoard" ADD CONSTRAINT "ScoreBoard_organiserId_fkey" FOREIGN KEY ("organiserId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreBoardMember" ADD CONSTRAINT "ScoreBoardMember_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "ScoreBoard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreBoardMember" ADD CONSTRAINT "ScoreBoardMember_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreBoardMember" ADD CONSTRAINT "ScoreBoardMember_crosserId_fkey" FOREIGN KEY ("crosserId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "TieVote" ADD CONSTRAINT "TieVote_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "ScoreBoard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreCell" ADD CONSTRAINT "ScoreCell_boardId_fkey" FOREIGN KEY ("boardId") REFERENCES "ScoreBoard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreCell" ADD CONSTRAINT "ScoreCell_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ScoreChange" ADD CONSTRAINT "ScoreChange_cellId_fkey" FOREIGN KEY ("cellId") REFERENCES "ScoreCell"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_from_is_day" CHECK (is_day("from"));
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_issuedOn_is_day" CHECK (is_day("issuedOn"));
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_until_is_day" CHECK (is_day("until"));
ALTER TABLE "ScoreBoard" ADD CONSTRAINT "ScoreBoard_on_is_day" CHECK (is_day("on"));

-- Issued: with its day. Withdrawn: with its last day and the reason. A draft has none of them.
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_status"
  CHECK (CASE "status"
    WHEN 'draft' THEN num_nonnulls("issuedOn", "until", "reason") = 0
    WHEN 'issued' THEN "issuedOn" IS NOT NULL AND num_nonnulls("until", "reason") = 0
    WHEN 'withdrawn' THEN num_nonnulls("until", "reason") = 2
    ELSE false
  END);

ALTER TABLE "ScoreBoard" ADD CONSTRAINT "ScoreBoard_stage"
  CHECK ("stage" IN ('self', 'cross', 'official', 'locked'));
ALTER TABLE "ScoreBoardMember" ADD CONSTRAINT "ScoreBoardMember_never_crosses_itself"
  CHECK ("crosserId" IS NULL OR "crosserId" <> "unitId");
ALTER TABLE "ScoreCell" ADD CONSTRAINT "ScoreCell_column"
  CHECK ("column" IN ('self', 'cross', 'official'));
ALTER TABLE "ScoreCell" ADD CONSTRAINT "ScoreCell_not_below_zero"
  CHECK (coalesce("points", 0) >= 0 AND coalesce("part", 0) >= 0 AND coalesce("whole", 1) > 0);

-- What a cell was is never changed afterwards.
CREATE FUNCTION refuse_score_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history of scores is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "ScoreChange_append_only" BEFORE UPDATE OR DELETE ON "ScoreChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_score_change();

-- CreateEnum
CREATE TYPE "DataSet" AS ENUM ('REAL', 'SYNTHETIC', 'ENTERED');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" UUID NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "from" VARCHAR(10) NOT NULL,
    "until" VARCHAR(10),

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cluster" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER,
    "membershipComplete" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "Cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterMember" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "from" VARCHAR(10),
    "until" VARCHAR(10),

    CONSTRAINT "ClusterMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterTerm" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "headUnitId" UUID NOT NULL,

    CONSTRAINT "ClusterTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermDeputy" (
    "termId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "TermDeputy_pkey" PRIMARY KEY ("termId","unitId")
);

-- CreateTable
CREATE TABLE "ClusterConference" (
    "id" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "heldOn" VARCHAR(10) NOT NULL,
    "place" TEXT,
    "termYear" INTEGER NOT NULL,
    "headUnitId" UUID NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "ClusterConference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConferenceDeputy" (
    "conferenceId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "ConferenceDeputy_pkey" PRIMARY KEY ("conferenceId","unitId")
);

-- CreateTable
CREATE TABLE "Nomination" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "award" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "rank" INTEGER,

    CONSTRAINT "Nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterResult" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "clusterId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "rank" INTEGER,
    "score" DOUBLE PRECISION,
    "outcome" TEXT NOT NULL,
    "award" TEXT,
    "proposedOnly" BOOLEAN NOT NULL DEFAULT true,
    "organisedBy" TEXT NOT NULL DEFAULT 'provincial',
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "ClusterResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Council" (
    "id" UUID NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "rules" JSONB NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilMember" (
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 1,
    "post" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "votes" BOOLEAN NOT NULL DEFAULT true,
    "from" VARCHAR(10),
    "until" VARCHAR(10),

    CONSTRAINT "CouncilMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilSession" (
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "heldOn" VARCHAR(10) NOT NULL,
    "place" TEXT,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "CouncilSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionAttendance" (
    "sessionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "attendance" TEXT NOT NULL,

    CONSTRAINT "SessionAttendance_pkey" PRIMARY KEY ("sessionId","memberId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "proposalId" UUID NOT NULL,
    "award" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "rule" JSONB NOT NULL,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "itemId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'not-opened',
    "version" INTEGER NOT NULL DEFAULT 1,
    "publicKey" BYTEA,
    "wrappedKey" BYTEA,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "yes" INTEGER,
    "no" INTEGER,
    "blank" INTEGER,
    "notCast" INTEGER,
    "members" INTEGER,
    "yesNeeded" INTEGER,
    "passed" BOOLEAN,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "BallotRoll" (
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "BallotRoll_pkey" PRIMARY KEY ("itemId","memberId")
);

-- CreateTable
CREATE TABLE "BallotBox" (
    "itemId" UUID NOT NULL,
    "sealed" BYTEA[],

    CONSTRAINT "BallotBox_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "signedOn" VARCHAR(10),
    "signedYear" INTEGER,
    "status" TEXT NOT NULL,
    "authorityPost" TEXT NOT NULL,
    "authorityUnitId" UUID NOT NULL,
    "signerId" UUID,
    "signerName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionProposal" (
    "decisionId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "DecisionProposal_pkey" PRIMARY KEY ("decisionId","proposalId")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "event" JSONB NOT NULL,
    "lawDay" VARCHAR(10),
    "lawHash" TEXT,
    "verdictMask" TEXT,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "award" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "route" TEXT,
    "truth" TEXT NOT NULL,
    "lawDay" VARCHAR(10) NOT NULL,
    "lawHash" TEXT NOT NULL,
    "mask" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "accountId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "answer" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("accountId","key")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "statusSince" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" VARCHAR(10),
    "award" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "subjectName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL DEFAULT '',
    "middleName" TEXT NOT NULL DEFAULT '',
    "year" INTEGER NOT NULL,
    "route" TEXT,
    "submittingUnitId" UUID NOT NULL,
    "merits" TEXT NOT NULL,
    "nominationId" UUID,
    "receivedOn" VARCHAR(10),
    "decidedOn" VARCHAR(10),
    "verdictId" UUID,
    "truth" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalAttestation" (
    "proposalId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "year" INTEGER,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProposalAttestation_pkey" PRIMARY KEY ("proposalId","order")
);

-- CreateTable
CREATE TABLE "ProposalStep" (
    "proposalId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "byName" TEXT,
    "role" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ProposalStep_pkey" PRIMARY KEY ("proposalId","version")
);

-- CreateTable
CREATE TABLE "ProposalWindow" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "opensOn" VARCHAR(10) NOT NULL,
    "closesOn" VARCHAR(10) NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "ProposalWindow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published" VARCHAR(10),
    "url" TEXT,
    "dataSet" "DataSet" NOT NULL DEFAULT 'REAL',

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedFigure" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "valueAsWritten" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "qualifier" TEXT,
    "period" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "place" TEXT,
    "award" TEXT,
    "subjectKind" TEXT,
    "note" TEXT,
    "conflicts" TEXT[],
    "dataSet" "DataSet" NOT NULL DEFAULT 'REAL',
    "sourceId" UUID NOT NULL,
    "sourceLine" INTEGER,

    CONSTRAINT "PublishedFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Movement" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "name" TEXT NOT NULL,
    "launcherAsWritten" TEXT NOT NULL,
    "kind" TEXT,
    "kindSuggested" TEXT,
    "sector" TEXT,
    "unit" TEXT,
    "year" INTEGER,
    "parentId" UUID,
    "note" TEXT,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "Movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalDocument" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "type" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "date" VARCHAR(10),
    "issuer" TEXT,
    "subject" TEXT,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',
    "sourceId" UUID,
    "sourceLine" INTEGER,

    CONSTRAINT "LegalDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "subjectNameAsWritten" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL DEFAULT '',
    "middleName" TEXT NOT NULL DEFAULT '',
    "award" TEXT NOT NULL,
    "awardNameAsWritten" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "firstYear" INTEGER NOT NULL,
    "route" TEXT,
    "decidedOn" VARCHAR(10),
    "decisionNumber" TEXT,
    "decisionId" UUID,
    "proposalId" UUID,
    "status" TEXT NOT NULL,
    "lawDay" VARCHAR(10) NOT NULL,
    "verdictId" UUID,
    "origin" TEXT NOT NULL,
    "labourGroup" TEXT,
    "placeUnitId" UUID,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterChange" (
    "entryId" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "reason" TEXT NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "by" TEXT NOT NULL,
    "byName" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegisterChange_pkey" PRIMARY KEY ("entryId","order")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'collective',
    "level" TEXT NOT NULL,
    "category" TEXT,
    "parentId" UUID,
    "path" TEXT NOT NULL,
    "openedOn" VARCHAR(10),
    "closedOn" VARCHAR(10),
    "headcount" INTEGER,
    "labels" TEXT[],
    "coverage" JSONB NOT NULL DEFAULT '{}',
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitLink" (
    "id" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "sharePart" INTEGER NOT NULL DEFAULT 1,
    "shareWhole" INTEGER NOT NULL DEFAULT 1,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "UnitLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL DEFAULT '',
    "middleName" TEXT NOT NULL DEFAULT '',
    "honorific" TEXT,
    "birthYear" INTEGER,
    "sex" TEXT,
    "category" TEXT,
    "recruitedOn" VARCHAR(10),
    "coverage" JSONB NOT NULL DEFAULT '{}',
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "labourGroup" TEXT,
    "tenurePost" TEXT,
    "from" VARCHAR(10) NOT NULL,
    "until" VARCHAR(10),
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "year" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "of" TEXT NOT NULL DEFAULT 'subject',
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Initiative" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'initiative',
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InitiativeAuthor" (
    "initiativeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InitiativeAuthor_pkey" PRIMARY KEY ("initiativeId","personId")
);

-- CreateTable
CREATE TABLE "InitiativeUse" (
    "initiativeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "award" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "entryId" UUID,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "InitiativeUse_pkey" PRIMARY KEY ("initiativeId","personId")
);

-- CreateTable
CREATE TABLE "Discipline" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "level" TEXT NOT NULL,
    "from" VARCHAR(10) NOT NULL,
    "until" VARCHAR(10),
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Discipline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingCase" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "opened" VARCHAR(10) NOT NULL,
    "concluded" VARCHAR(10),
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "PendingCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "workingDays" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Training" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "lengthMonths" INTEGER NOT NULL,
    "result" TEXT NOT NULL,
    "rulesObeyed" BOOLEAN,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovementResult" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "launchedBy" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "durationYears" INTEGER NOT NULL,
    "standing" TEXT NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "MovementResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Achievement" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "unitId" UUID,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "Achievement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MembersSnapshot" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "holding" JSONB NOT NULL DEFAULT '{}',
    "completed" INTEGER,
    "heaviestDiscipline" TEXT,
    "dataSet" "DataSet" NOT NULL DEFAULT 'ENTERED',

    CONSTRAINT "MembersSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_personId_idx" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "RoleGrant_userId_idx" ON "RoleGrant"("userId");

-- CreateIndex
CREATE INDEX "RoleGrant_unitId_idx" ON "RoleGrant"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Cluster_key_key" ON "Cluster"("key");

-- CreateIndex
CREATE INDEX "Cluster_dataSet_name_id_idx" ON "Cluster"("dataSet", "name", "id");

-- CreateIndex
CREATE INDEX "ClusterMember_clusterId_idx" ON "ClusterMember"("clusterId");

-- CreateIndex
CREATE INDEX "ClusterMember_unitId_idx" ON "ClusterMember"("unitId");

-- CreateIndex
CREATE INDEX "ClusterTerm_headUnitId_idx" ON "ClusterTerm"("headUnitId");

-- CreateIndex
CREATE UNIQUE INDEX "ClusterTerm_clusterId_year_key" ON "ClusterTerm"("clusterId", "year");

-- CreateIndex
CREATE INDEX "TermDeputy_unitId_idx" ON "TermDeputy"("unitId");

-- CreateIndex
CREATE INDEX "ClusterConference_headUnitId_idx" ON "ClusterConference"("headUnitId");

-- CreateIndex
CREATE UNIQUE INDEX "ClusterConference_clusterId_year_key" ON "ClusterConference"("clusterId", "year");

-- CreateIndex
CREATE INDEX "ConferenceDeputy_unitId_idx" ON "ConferenceDeputy"("unitId");

-- CreateIndex
CREATE INDEX "Nomination_conferenceId_order_idx" ON "Nomination"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Nomination_unitId_idx" ON "Nomination"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "ClusterResult_key_key" ON "ClusterResult"("key");

-- CreateIndex
CREATE INDEX "ClusterResult_clusterId_year_idx" ON "ClusterResult"("clusterId", "year");

-- CreateIndex
CREATE INDEX "ClusterResult_unitId_year_idx" ON "ClusterResult"("unitId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Council_code_key" ON "Council"("code");

-- CreateIndex
CREATE INDEX "Council_unitId_idx" ON "Council"("unitId");

-- CreateIndex
CREATE INDEX "CouncilMember_councilId_order_idx" ON "CouncilMember"("councilId", "order");

-- CreateIndex
CREATE INDEX "CouncilMember_personId_idx" ON "CouncilMember"("personId");

-- CreateIndex
CREATE INDEX "CouncilSession_councilId_heldOn_idx" ON "CouncilSession"("councilId", "heldOn");

-- CreateIndex
CREATE INDEX "CouncilSession_status_heldOn_id_idx" ON "CouncilSession"("status", "heldOn", "id");

-- CreateIndex
CREATE INDEX "SessionAttendance_memberId_idx" ON "SessionAttendance"("memberId");

-- CreateIndex
CREATE INDEX "AgendaItem_sessionId_order_idx" ON "AgendaItem"("sessionId", "order");

-- CreateIndex
CREATE INDEX "AgendaItem_proposalId_idx" ON "AgendaItem"("proposalId");

-- CreateIndex
CREATE INDEX "AgendaItem_personId_idx" ON "AgendaItem"("personId");

-- CreateIndex
CREATE INDEX "AgendaItem_unitId_idx" ON "AgendaItem"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_sessionId_proposalId_key" ON "AgendaItem"("sessionId", "proposalId");

-- CreateIndex
CREATE INDEX "BallotRoll_memberId_idx" ON "BallotRoll"("memberId");

-- CreateIndex
CREATE INDEX "Decision_status_signedOn_id_idx" ON "Decision"("status", "signedOn", "id");

-- CreateIndex
CREATE INDEX "Decision_signerId_idx" ON "Decision"("signerId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_authorityUnitId_signedYear_number_key" ON "Decision"("authorityUnitId", "signedYear", "number");

-- CreateIndex
CREATE INDEX "DecisionProposal_proposalId_idx" ON "DecisionProposal"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_position_key" ON "JournalEntry"("position");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_hash_key" ON "JournalEntry"("hash");

-- CreateIndex
CREATE INDEX "JournalEntry_subjectId_position_idx" ON "JournalEntry"("subjectId", "position");

-- CreateIndex
CREATE INDEX "JournalEntry_by_position_idx" ON "JournalEntry"("by", "position");

-- CreateIndex
CREATE INDEX "IdempotencyKey_at_idx" ON "IdempotencyKey"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_number_key" ON "Proposal"("number");

-- CreateIndex
CREATE INDEX "Proposal_givenName_familyName_middleName_id_idx" ON "Proposal"("givenName", "familyName", "middleName", "id");

-- CreateIndex
CREATE INDEX "Proposal_status_statusSince_id_idx" ON "Proposal"("status", "statusSince", "id");

-- CreateIndex
CREATE INDEX "Proposal_statusSince_id_idx" ON "Proposal"("statusSince", "id");

-- CreateIndex
CREATE INDEX "Proposal_award_id_idx" ON "Proposal"("award", "id");

-- CreateIndex
CREATE INDEX "Proposal_dueOn_id_idx" ON "Proposal"("dueOn", "id");

-- CreateIndex
CREATE INDEX "Proposal_personId_idx" ON "Proposal"("personId");

-- CreateIndex
CREATE INDEX "Proposal_unitId_idx" ON "Proposal"("unitId");

-- CreateIndex
CREATE INDEX "Proposal_submittingUnitId_status_idx" ON "Proposal"("submittingUnitId", "status");

-- CreateIndex
CREATE INDEX "Proposal_nominationId_idx" ON "Proposal"("nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalWindow_year_level_key" ON "ProposalWindow"("year", "level");

-- CreateIndex
CREATE UNIQUE INDEX "Source_key_key" ON "Source"("key");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedFigure_key_key" ON "PublishedFigure"("key");

-- CreateIndex
CREATE INDEX "PublishedFigure_kind_place_idx" ON "PublishedFigure"("kind", "place");

-- CreateIndex
CREATE UNIQUE INDEX "Movement_key_key" ON "Movement"("key");

-- CreateIndex
CREATE INDEX "Movement_year_idx" ON "Movement"("year");

-- CreateIndex
CREATE INDEX "Movement_parentId_idx" ON "Movement"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "LegalDocument_key_key" ON "LegalDocument"("key");

-- CreateIndex
CREATE INDEX "RegisterEntry_year_award_subjectKind_idx" ON "RegisterEntry"("year", "award", "subjectKind");

-- CreateIndex
CREATE INDEX "RegisterEntry_year_givenName_familyName_middleName_id_idx" ON "RegisterEntry"("year", "givenName", "familyName", "middleName", "id");

-- CreateIndex
CREATE INDEX "RegisterEntry_personId_year_idx" ON "RegisterEntry"("personId", "year");

-- CreateIndex
CREATE INDEX "RegisterEntry_unitId_year_idx" ON "RegisterEntry"("unitId", "year");

-- CreateIndex
CREATE INDEX "RegisterEntry_placeUnitId_idx" ON "RegisterEntry"("placeUnitId");

-- CreateIndex
CREATE INDEX "RegisterEntry_decisionId_idx" ON "RegisterEntry"("decisionId");

-- CreateIndex
CREATE INDEX "RegisterEntry_proposalId_idx" ON "RegisterEntry"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "Unit_path_idx" ON "Unit"("path");

-- CreateIndex
CREATE INDEX "Unit_dataSet_name_id_idx" ON "Unit"("dataSet", "name", "id");

-- CreateIndex
CREATE INDEX "UnitLink_toId_idx" ON "UnitLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "UnitLink_fromId_toId_kind_key" ON "UnitLink"("fromId", "toId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Person_code_key" ON "Person"("code");

-- CreateIndex
CREATE INDEX "Person_dataSet_givenName_familyName_middleName_id_idx" ON "Person"("dataSet", "givenName", "familyName", "middleName", "id");

-- CreateIndex
CREATE INDEX "Posting_personId_from_idx" ON "Posting"("personId", "from");

-- CreateIndex
CREATE INDEX "Posting_unitId_from_idx" ON "Posting"("unitId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_personId_year_of_key" ON "Rating"("personId", "year", "of");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_unitId_year_of_key" ON "Rating"("unitId", "year", "of");

-- CreateIndex
CREATE INDEX "InitiativeAuthor_personId_idx" ON "InitiativeAuthor"("personId");

-- CreateIndex
CREATE INDEX "InitiativeUse_personId_idx" ON "InitiativeUse"("personId");

-- CreateIndex
CREATE INDEX "InitiativeUse_entryId_idx" ON "InitiativeUse"("entryId");

-- CreateIndex
CREATE INDEX "Discipline_personId_idx" ON "Discipline"("personId");

-- CreateIndex
CREATE INDEX "Discipline_unitId_idx" ON "Discipline"("unitId");

-- CreateIndex
CREATE INDEX "PendingCase_personId_idx" ON "PendingCase"("personId");

-- CreateIndex
CREATE INDEX "PendingCase_unitId_idx" ON "PendingCase"("unitId");

-- CreateIndex
CREATE INDEX "Absence_personId_year_idx" ON "Absence"("personId", "year");

-- CreateIndex
CREATE INDEX "Training_personId_year_idx" ON "Training"("personId", "year");

-- CreateIndex
CREATE INDEX "MovementResult_personId_idx" ON "MovementResult"("personId");

-- CreateIndex
CREATE INDEX "MovementResult_unitId_idx" ON "MovementResult"("unitId");

-- CreateIndex
CREATE INDEX "Achievement_personId_idx" ON "Achievement"("personId");

-- CreateIndex
CREATE INDEX "Achievement_unitId_idx" ON "Achievement"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "MembersSnapshot_unitId_year_key" ON "MembersSnapshot"("unitId", "year");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMember" ADD CONSTRAINT "ClusterMember_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMember" ADD CONSTRAINT "ClusterMember_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterTerm" ADD CONSTRAINT "ClusterTerm_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterTerm" ADD CONSTRAINT "ClusterTerm_headUnitId_fkey" FOREIGN KEY ("headUnitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermDeputy" ADD CONSTRAINT "TermDeputy_termId_fkey" FOREIGN KEY ("termId") REFERENCES "ClusterTerm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermDeputy" ADD CONSTRAINT "TermDeputy_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterConference" ADD CONSTRAINT "ClusterConference_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterConference" ADD CONSTRAINT "ClusterConference_headUnitId_fkey" FOREIGN KEY ("headUnitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterConference" ADD CONSTRAINT "ClusterConference_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceDeputy" ADD CONSTRAINT "ConferenceDeputy_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "ClusterConference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConferenceDeputy" ADD CONSTRAINT "ConferenceDeputy_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "ClusterConference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterResult" ADD CONSTRAINT "ClusterResult_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterResult" ADD CONSTRAINT "ClusterResult_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterResult" ADD CONSTRAINT "ClusterResult_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Council" ADD CONSTRAINT "Council_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilMember" ADD CONSTRAINT "CouncilMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilSession" ADD CONSTRAINT "CouncilSession_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionAttendance" ADD CONSTRAINT "SessionAttendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CouncilSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionAttendance" ADD CONSTRAINT "SessionAttendance_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CouncilSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotRoll" ADD CONSTRAINT "BallotRoll_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotRoll" ADD CONSTRAINT "BallotRoll_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CouncilMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotBox" ADD CONSTRAINT "BallotBox_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Ballot"("itemId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_authorityUnitId_fkey" FOREIGN KEY ("authorityUnitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_signerId_fkey" FOREIGN KEY ("signerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionProposal" ADD CONSTRAINT "DecisionProposal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionProposal" ADD CONSTRAINT "DecisionProposal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_submittingUnitId_fkey" FOREIGN KEY ("submittingUnitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "Nomination"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAttestation" ADD CONSTRAINT "ProposalAttestation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalStep" ADD CONSTRAINT "ProposalStep_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedFigure" ADD CONSTRAINT "PublishedFigure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Movement" ADD CONSTRAINT "Movement_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Movement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Movement" ADD CONSTRAINT "Movement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalDocument" ADD CONSTRAINT "LegalDocument_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_placeUnitId_fkey" FOREIGN KEY ("placeUnitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterChange" ADD CONSTRAINT "RegisterChange_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitLink" ADD CONSTRAINT "UnitLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitLink" ADD CONSTRAINT "UnitLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeAuthor" ADD CONSTRAINT "InitiativeAuthor_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeAuthor" ADD CONSTRAINT "InitiativeAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeUse" ADD CONSTRAINT "InitiativeUse_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeUse" ADD CONSTRAINT "InitiativeUse_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InitiativeUse" ADD CONSTRAINT "InitiativeUse_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discipline" ADD CONSTRAINT "Discipline_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discipline" ADD CONSTRAINT "Discipline_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingCase" ADD CONSTRAINT "PendingCase_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingCase" ADD CONSTRAINT "PendingCase_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Training" ADD CONSTRAINT "Training_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementResult" ADD CONSTRAINT "MovementResult_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovementResult" ADD CONSTRAINT "MovementResult_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Achievement" ADD CONSTRAINT "Achievement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Achievement" ADD CONSTRAINT "Achievement_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MembersSnapshot" ADD CONSTRAINT "MembersSnapshot_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

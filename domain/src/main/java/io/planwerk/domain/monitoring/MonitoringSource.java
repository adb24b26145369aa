package io.planwerk.domain.monitoring;

import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.EntityId.ToolId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * A place where the company listens, whether or not it has a presence there.
 *
 * @param id names this source in the document
 * @param name what the source is called
 * @param outlet what kind of place it is; a social network where absent
 * @param network network that is listened to
 * @param platform presence of one's own that is listened to
 * @param tool tool by which it is done
 * @param link address of the place, search or feed
 */
public record MonitoringSource(
    SourceId id,
    Name name,
    @Nullable Outlet outlet,
    @Nullable NetworkId network,
    @Nullable PlatformId platform,
    @Nullable ToolId tool,
    @Nullable Link link) {}

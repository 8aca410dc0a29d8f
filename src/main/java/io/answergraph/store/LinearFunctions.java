package io.answergraph.store;

import io.answergraph.search.TextQuery;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What queries of strangers may call: {@code REGEX} and {@code REPLACE} by {@link LinearRegex}, under all their names, and of
 * other functions those that are registered, none that a query names by its Java class.
 */
final class LinearFunctions {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String SPARQL = "http://www.w3.org/ns/sparql#";

    private LinearFunctions() {}

    /** Puts the expressions of a query in place of ARQ's before anything is evaluated, constants included. */
    static RewriteFactory optimizer() {
        return context -> {
            Rewrite usual = Optimize.stdOptimizationFactory.create(context);
            return op -> usual.rewrite(linear(op));
        };
    }

    private static Op linear(Op op) {
        return Transformer.transform(new TransformCopy(), new Replacing(), op);
    }

    static FunctionRegistry functions() {
        FunctionRegistry closed = new FunctionRegistry() {
            @Override
            public @Nullable FunctionFactory get(String uri) {
                return isRegistered(uri) ? super.get(uri) : null;
            }
        };
        FunctionRegistry standard = FunctionRegistry.get();
        standard.keys().forEachRemaining(uri -> closed.put(uri, standard.get(uri)));
        for (String name : List.of(XPATH + "matches", SPARQL + "regex")) {
            closed.put(name, uri -> new Call(2, 3, regex -> regex::matches));
        }
        for (String name : List.of(XPATH + "replace", SPARQL + "replace")) {
            closed.put(name, uri -> new Call(3, 4, regex -> regex::replaced));
        }
        return closed;
    }

    static PropertyFunctionRegistry propertyFunctions() {
        PropertyFunctionRegistry closed = new PropertyFunctionRegistry() {
            @Override
            public @Nullable PropertyFunctionFactory get(String uri) {
                return isRegistered(uri) ? super.get(uri) : null;
            }

            @Override
            public boolean manages(String uri) {
                return isRegistered(uri);
            }
        };
        PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
        standard.keys().forEachRemaining(uri -> closed.put(uri, standard.get(uri)));
        closed.put(TextQuery.IRI, TextQuery.class);
        return closed;
    }

    private static final class Replacing extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex) {
                return new Linear("regex", checked(arguments, 2), regex -> regex::matches);
            }
            if (function instanceof E_StrReplace) {
                return new Linear("replace", checked(arguments, 3), regex -> regex::replaced);
            }
            return super.transform(function, arguments);
        }

        /** Tells the author of a constant pattern that it is none, where a row would only be left out. */
        private static ExprList checked(ExprList arguments, int flags) {
            Expr pattern = arguments.get(1);
            Expr flag = arguments.size() > flags ? arguments.get(flags) : NodeValue.nvEmptyString;
            if (pattern.isConstant() && pattern.getConstant().isString() && flag.isConstant()) {
                try {
                    LinearRegex.compile(
                            pattern.getConstant().getString(),
                            flag.getConstant().asString());
                } catch (ExprEvalException e) {
                    throw new QueryBuildException(e.getMessage());
                }
            }
            return arguments;
        }
    }

    private static final class Linear extends ExprFunctionN {
        private final String name;
        private final Function<LinearRegex, Function<List<NodeValue>, NodeValue>> choice;
        private final Function<List<NodeValue>, NodeValue> function;

        Linear(String name, ExprList arguments, Function<LinearRegex, Function<List<NodeValue>, NodeValue>> choice) {
            super(name, arguments);
            this.name = name;
            this.choice = choice;
            this.function = choice.apply(new LinearRegex());
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            return function.apply(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Linear(name, arguments, choice);
        }
    }

    private static final class Call extends FunctionBase {
        private final int least;
        private final int most;
        private final Function<List<NodeValue>, NodeValue> function;

        Call(int least, int most, Function<LinearRegex, Function<List<NodeValue>, NodeValue>> choice) {
            this.least = least;
            this.most = most;
            this.function = choice.apply(new LinearRegex());
        }

        @Override
        public NodeValue exec(List<NodeValue> arguments) {
            return function.apply(arguments);
        }

        @Override
        public void checkBuild(String uri, ExprList arguments) {
            if (arguments.size() < least || arguments.size() > most) {
                throw new QueryBuildException("<" + uri + "> takes " + least + " or " + most + " arguments");
            }
        }
    }
}
